import type { Hue, Path, PathAnswer, PathStep } from '../../sheet/nodes';
import { HeadingTag } from '../heading-tag';
import { hueStyle } from '../hues';
import { Icon } from '../icon';
import { item } from '../item';
import { RunsView } from '../runs-view';

/** A step takes the hue of its first answer. */
function hueOf(step: PathStep): Hue {
  return step.answers[0]?.hue ?? 'neutral';
}

function isUrgent(step: PathStep): boolean {
  return hueOf(step) === 'danger';
}

function Answer({ answer }: { readonly answer: PathAnswer }) {
  return (
    <div className="path-answer" style={hueStyle(answer.hue)} {...item(answer)}>
      <Icon name="arrow-right" sizeMm={4} />
      <p>
        {answer.condition && (
          <>
            <span className="path-condition">
              <RunsView content={answer.condition} />
            </span>{' '}
          </>
        )}
        <span className="path-action">
          <RunsView content={answer.action} />
        </span>
      </p>
    </div>
  );
}

/** The decision path: numbered questions down the left, what to do on the right. */
export function PathBlock({ block }: { readonly block: Path }) {
  return (
    <div className="path" {...item(block)}>
      <div className="path-head">
        <HeadingTag level={block.level} className="heading">
          <RunsView content={block.title} isWhole />
        </HeadingTag>
        {block.lead && (
          <p className="path-lead">
            <RunsView content={block.lead} />
          </p>
        )}
      </div>
      <ol className="path-steps">
        {block.steps.map((step, index) => (
          <li
            key={step.id}
            className={isUrgent(step) ? 'path-step path-urgent' : 'path-step'}
            style={hueStyle(hueOf(step))}
            {...item(step)}
          >
            <span className="path-number">{index + 1}</span>
            <p className="path-question">
              <RunsView content={step.question} isWhole />
            </p>
            <div className="path-answers">
              {step.answers.map((answer) => (
                <Answer key={answer.id} answer={answer} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
