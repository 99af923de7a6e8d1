/**
 * The published rules that a masking or withholding rests on (R40). Their texts for children stand on `/rules`;
 * a key that is in use is never renamed, because rulings name it.
 */
const RULES = {
	identity: ['masked', 'withheld'],
	other_people: ['masked', 'withheld'],
	hurtful: ['masked', 'withheld'],
	frightening: ['masked', 'withheld'],
	advertising: ['masked', 'withheld'],
	unreadable: ['withheld'],
	not_own: ['withheld']
} as const satisfies Record<string, readonly ('masked' | 'withheld')[]>;
export type Rule = keyof typeof RULES;

/** All rules, in the order in which they are published. */
export const RULE_KEYS = Object.keys(RULES) as Rule[];

/** The rules on which a verdict may rest. */
export function rulesFor(verdict: 'masked' | 'withheld'): Rule[] {
	return RULE_KEYS.filter((rule) => (RULES[rule] as readonly string[]).includes(verdict));
}
