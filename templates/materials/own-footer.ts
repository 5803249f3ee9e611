/** The text in which a unit writes its own few words for the foot of every page; the master has none. */
export const ownFooterKey = 'footer/own';
