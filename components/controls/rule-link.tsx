/** A link to the page that explains a rule. It opens beside what is being read. */
import type { ComponentChildren } from 'preact';

interface RuleLinkProps {
  readonly rule: string;
  readonly children: ComponentChildren;
}

/** A link in words of its own; the page opens in a new tab. */
export function RuleLink({ rule, children }: RuleLinkProps) {
  return (
    <a class="link" href={ruleAddress(rule)} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** The address of a rule's page within the extension. */
export function ruleAddress(rule: string): string {
  return `/rule.html?id=${encodeURIComponent(rule)}`;
}
