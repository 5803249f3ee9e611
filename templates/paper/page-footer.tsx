import type { Footer } from '../sheet/nodes';

interface PageFooterProps {
  readonly footer: Footer;
  readonly page: number;
  readonly pages: number;
}

/** The one quiet line at the foot of every page: whose paper, which edition, when printed, when to check, which page. */
export function PageFooter({ footer, page, pages }: PageFooterProps) {
  const label = footer.pageLabel.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  return (
    <div className="page-footer">
      <p className="footer-unit">{[footer.unitName, footer.materialTitle].filter((part) => part !== '').join(' · ')}</p>
      <p>{[footer.edition, footer.date, footer.checkBy, label].join(' · ')}</p>
    </div>
  );
}
