import type { Footer } from '../sheet/nodes';
import type { PaperFormat } from '../sheet/paper-size';

interface PageFooterProps {
  readonly footer: Footer;
  readonly format: PaperFormat;
  readonly page: number;
  readonly pages: number;
}

/** Too small for the whole line: a card carries the edition code alone, by which everything else can be looked up. */
const cardFormats: ReadonlySet<PaperFormat> = new Set<PaperFormat>(['pocket-card', 'trigger-card', 'slip']);

/** The one quiet line at the foot of every page: whose paper, which edition, when printed, when to check, which page. */
export function PageFooter({ footer, format, page, pages }: PageFooterProps) {
  if (cardFormats.has(format)) {
    return (
      <div className="page-footer page-footer-card">
        <p lang={footer.language}>{footer.edition}</p>
      </div>
    );
  }
  const label = footer.pageLabel.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  return (
    <div className="page-footer">
      <p className="footer-unit" lang={footer.titleLanguage}>
        {[footer.unitName, footer.materialTitle, footer.ownLine ?? ''].filter((part) => part !== '').join(' · ')}
      </p>
      <p lang={footer.language}>{[footer.edition, footer.date, footer.checkBy, label].join(' · ')}</p>
    </div>
  );
}
