import { holds, type Viewer } from '../accounts/viewer.ts';

type Convened = { id: string; convenors: { id: string }[] };

/** Call a forum together in the name of one's own organisation. */
export function mayConvene(viewer: Viewer, convenors: readonly string[]): boolean {
	return convenors.some((organisationId) => holds(viewer, ['organiser'], { organisationId }));
}

/** Adopt its resolutions. */
export function mayAdopt(viewer: Viewer, forum: Convened): boolean {
	return (
		holds(viewer, ['organiser'], { forumId: forum.id }) ||
		mayConvene(
			viewer,
			forum.convenors.map(({ id }) => id)
		)
	);
}

/** See drafts and write on them: delegates and those who adopt. */
export function mayDraft(viewer: Viewer, forum: Convened): boolean {
	return holds(viewer, ['delegate'], { forumId: forum.id }) || mayAdopt(viewer, forum);
}
