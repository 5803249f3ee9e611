/**
 * Finnish texts of the client's feedback on a shared plan (`domain/shared-plan.md` 7). The words are our own: the official
 * national questionnaire is not copied or imitated here.
 */
export const clientFeedbackTextsFi = {
  'client-feedback/title': 'Asiakkaan palaute',
  'client-feedback.form/title': 'Asiakkaan palaute',
  'client-feedback.form/lead': 'Palautteesi auttaa meitä tekemään yhteistä työtä paremmin.',
  'client-feedback.before/title': 'Ennen kuin vastaat',
  'client-feedback.voluntary/text': 'Vastaaminen on vapaaehtoista. Vastauksesi ei vaikuta palveluihisi.',
  'client-feedback.no-names/text': 'Ei nimiä. Älä kirjoita nimeäsi tai muuta, mistä sinut tai joku muu tunnistetaan.',
  'client-feedback.box/text': 'Laita lomake lukittuun palautelaatikkoon.',
  'client-feedback.service/title': 'Palvelu tai tiimi (työntekijä täyttää)',
  'client-feedback.month/title': 'Kuukausi ja vuosi',
  'client-feedback.recommendation-section/title': 'Kokonaisarvio',
  'client-feedback.recommendation/title': 'Suosittelisitko tätä tapaa toimia muille?',
  'client-feedback.recommendation/low': 'En suosittelisi',
  'client-feedback.recommendation/high': 'Suosittelisin varmasti',
  'client-feedback.statements-section/title': 'Väittämät',
  'client-feedback.statements/title': 'Rastita, mitä mieltä olet',
  'client-feedback.statements.heard/title': 'Minua kuunneltiin.',
  'client-feedback.statements.people/title': 'Sain itse vaikuttaa siihen, ketkä olivat mukana.',
  'client-feedback.statements.important/title': 'Suunnitelmassa on minulle tärkeät asiat.',
  'client-feedback.statements.responsible/title': 'Tiedän, kuka vastaa kokonaisuudesta.',
  'client-feedback.statements.next/title': 'Tiedän, mitä seuraavaksi tapahtuu.',
  'client-feedback.statements.once/title': 'Minun ei tarvinnut kertoa samoja asioita moneen kertaan.',
  'client-feedback.statements.useful/title': 'Suunnitelmasta on ollut minulle hyötyä.',
  'client-feedback.own-words/title': 'Omin sanoin',
  'client-feedback.good/title': 'Mikä oli hyvää?',
  'client-feedback.differently/title': 'Mitä tekisit toisin?',
} as const;
