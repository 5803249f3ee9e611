import type { triggerTextsFi } from './texts-fi-triggers';

/**
 * Swedish texts of the trigger categories, triggers and red flags, in the Swedish of Finland's statutes and
 * authorities. Our own drafts from the Finnish texts, not yet reviewed by a native professional.
 */
export const triggerTextsSv = {
  'trigger.money/title': 'Utkomst och skulder',
  'trigger.money/ask': 'Hur räcker pengarna den här månaden? Vad har du fått dra in på?',
  'trigger.money/first-step':
    'Se tillsammans efter vad som är obetalt och vad som inte har sökts. Grundläggande utkomststöd söks hos FPA.',
  'trigger.money/others':
    'FPA (grundläggande utkomststöd), välfärdsområdet (kompletterande och förebyggande utkomststöd, social kredit), Rättstjänstverkets ekonomiska rådgivning och skuldrådgivning, församlingens diakoni, mathjälp',
  'trigger.money.not-enough/title': 'Pengarna räcker inte till mat, mediciner eller resor',
  'trigger.money.skips-medicine/title': 'Har inte råd att köpa medicin',
  'trigger.money.unpaid-bills/title': 'Obetalda räkningar, indrivning eller utsökning tynger',
  'trigger.money.benefits-unclaimed/title': 'En förmån har inte sökts',
  'trigger.money.kela-request/title': 'FPA uppmanar att söka annat stöd eller har sänkt utkomststödet',
  'trigger.money.connection-cut/title': 'El eller telefon riskerar att stängas av',
  'trigger.money.other-decides/title': 'Någon annan bestämmer över personens pengar',

  'trigger.housing/title': 'Boende',
  'trigger.housing/ask': 'Hur ser din boendesituation ut just nu? Kan du vara trygg hemma?',
  'trigger.housing/first-step':
    'Fråga var klienten sover i natt. Kontakta socialservicen tillsammans innan hemmet har gått förlorat.',
  'trigger.housing.rent-arrears/title': 'Hyresskuld, vräkning hotar',
  'trigger.housing.no-home/title': 'Sover hos bekanta eller ute',
  'trigger.housing.discharged-homeless/title': 'Lämnar sjukhus eller fängelse utan bostad',
  'trigger.housing.unsafe-home/title': 'Hemmet är farligt, kallt eller fullt av saker',
  'trigger.housing.neighbours/title': 'Grannarna klagar upprepade gånger på störningar',
  'trigger.housing.needs-help-at-home/title': 'Klarar sig inte längre hemma utan hjälp',

  'trigger.daily-life/title': 'Att klara vardagen',
  'trigger.daily-life/ask': 'Vad i vardagen fungerar och vad har blivit tungt?',
  'trigger.daily-life/first-step':
    'Ring socialservicen tillsammans. Om samtycke inte fås och personen uppenbart inte kan ta hand om sig, gör en anmälan utan dröjsmål.',
  'trigger.daily-life.self-care/title': 'Mat eller hygien är eftersatt',
  'trigger.daily-life.missed-appointments/title': 'Kommer inte på bokade tider, går inte att nå',
  'trigger.daily-life.unopened-post/title': 'Oöppnad post hopar sig',
  'trigger.daily-life.weakened/title': 'Minne eller krafter sviktar, vardagen fungerar inte',
  'trigger.daily-life.rhythm-lost/title': 'Dygnsrytmen är borta, lämnar inte hemmet',
  'trigger.daily-life.same-worry/title': 'Samma oro vid varje besök, ingenting förändras',

  'trigger.own-affairs/title': 'Egna ärenden',
  'trigger.own-affairs/ask': 'Vem sköter dina pengar och papper? Vad skulle du behöva hjälp med?',
  'trigger.own-affairs/first-step':
    'Fråga först om lättare alternativ. Anmälan om intressebevakning görs till Myndigheten för digitalisering och befolkningsdata.',
  'trigger.own-affairs.does-not-understand/title': 'Förstår inte beslut eller avtal',
  'trigger.own-affairs.money-untended/title': 'Ekonomin blir inte skött',
  'trigger.own-affairs.misused-account/title': 'Någon missbrukar personens konto eller koder',
  'trigger.own-affairs.digital-barrier/title': 'Kan inte sköta ärenden på nätet',
  'trigger.own-affairs.lighter-means/title': 'Räcker fullmakt, direktbetalning eller intressebevakningsfullmakt?',

  'trigger.work/title': 'Arbete och studier',
  'trigger.work/ask': 'Vad behövs för att du ska orka arbeta eller studera? Vem hjälper dig med det?',
  'trigger.work/first-step':
    'Fråga vilka som redan hjälper. Kom överens om vem som kallar dem samman: sysselsättningstjänsterna, FPA, företagshälsovården eller läroanstalten.',
  'trigger.work/others':
    'Sysselsättningsområdets arbetskraftsmyndighet, sektorsövergripande stöd för sysselsättning, FPA:s rehabilitering, företagshälsovården, läroanstalten',
  'trigger.work.long-unemployment/title': 'Arbetslösheten drar ut på tiden, krafterna tryter',
  'trigger.work.sick-leave/title': 'Upprepad sjukfrånvaro',
  'trigger.work.return-needs-more/title': 'Återgång i arbete kräver mer än vård',
  'trigger.work.studies-at-risk/title': 'Studierna hotar att avbrytas',
  'trigger.work.different-views/title': 'Olika aktörer har olika syn på arbetsförmågan',
  'trigger.work.between-systems/title': 'Varken arbetssökande, pensionerad eller i rehabilitering',

  'trigger.illness-disability/title': 'Sjukdom och funktion',
  'trigger.illness-disability/ask':
    'Vad är svårt i vardagen på grund av sjukdom eller funktionsnedsättning? Vilken hjälp har du sökt?',
  'trigger.illness-disability/first-step':
    'Fråga vilken hjälp som har sökts och vad som har blivit av. Hjälp till att söka socialservice: där bedöms stödbehovet.',
  'trigger.illness-disability.no-help-sought/title': 'Sjukdom eller nedsatt funktion begränsar, ingen hjälp sökt',
  'trigger.illness-disability.neuro-everyday/title': 'Svårt med koncentration eller sinnesintryck i vardagen',
  'trigger.illness-disability.home-does-not-fit/title': 'Hemmet eller hjälpmedlen motsvarar inte behovet',
  'trigger.illness-disability.decision-not-realised/title': 'Beslut finns, hjälpen uteblir',
  'trigger.illness-disability.neuro-no-support/title': 'Neuropsykiatrisk misstanke eller diagnos, vardagsstöd saknas',
  'trigger.illness-disability.coming-of-age/title': 'Ung som blir vuxen mister stödet från tjänster för barn',

  'trigger.mind/title': 'Psykiskt välmående',
  'trigger.mind/ask': 'Vad blir ogjort när du mår som sämst? Vem hjälper?',
  'trigger.mind/first-step':
    'Vid sidan av vården kan det behövas hjälp i vardagen. Kom överens om att kontakta socialservicen och ring tillsammans.',
  'trigger.mind/reminder': 'Finns det barn eller andra hemma som personen tar hand om?',
  'trigger.mind.mood-stops/title': 'Nedstämdhet eller ångest hindrar från att sköta vardagen',
  'trigger.mind.care-but-no-help/title': 'Vård finns, vardagshjälp inte',
  'trigger.mind.after-hospital/title': 'Sjukhusvården slutar, hemma väntar ensamhet',
  'trigger.mind.exhaustion/title': 'Uttröttad av jobb eller omsorg',
  'trigger.mind.care-breaks-off/title': 'Vården avbryts gång på gång',

  'trigger.addictions/title': 'Rusmedel och spel',
  'trigger.addictions/ask': 'Vad ger rusmedel eller spel dig och vad tar de? Vilken förändring önskar du?',
  'trigger.addictions/first-step':
    'Fråga vad klienten själv önskar och ring tillsammans redan i dag. En gravid person har rätt att genast få socialservice som stöder drogfrihet.',
  'trigger.addictions.visible-use/title': 'Rusmedel märks på mottagningen, i arbetet eller hemma',
  'trigger.addictions.repeated-accidents/title': 'Upprepade olycksfall eller jourbesök',
  'trigger.addictions.gambling/title': 'Spel tar pengar och nattsömn',
  'trigger.addictions.wants-change/title': 'Förändring kommer inte i gång',
  'trigger.addictions.pregnant-user/title': 'Gravid person använder rusmedel',
  'trigger.addictions.close-person-exhausted/title': 'Närstående säger att en annans bruk tar krafterna',

  'trigger.loneliness/title': 'Ensamhet',
  'trigger.loneliness/ask': 'Vem kan du ringa när du behöver hjälp eller sällskap?',
  'trigger.loneliness/first-step':
    'Fråga vad klienten saknar. Ring tillsammans till det första stället där klienten vill vara med.',
  'trigger.loneliness/others':
    'Uppsökande ungdomsarbete (under 29 år), gemenskapsinriktat socialt arbete och uppsökande arbete, organisationer',
  'trigger.loneliness.nobody-to-call/title': 'Ingen att ringa',
  'trigger.loneliness.frequent-visits/title': 'Besöker ofta mottagningen utan tydlig medicinsk orsak',
  'trigger.loneliness.loss-of-circle/title': 'Partner, vän eller arbete har fallit bort ur livet',
  'trigger.loneliness.withdrawn-young/title': 'Ung vuxen lämnar inte hemmet',
  'trigger.loneliness.distances/title': 'Lång väg eller ingen skjuts hindrar från att delta',

  'trigger.violence/title': 'Våld och rädsla',
  'trigger.violence/ask': 'Har någon skadat eller skrämt dig? Vågar du gå hem?',
  'trigger.violence/reminder':
    'Fråga bara i enrum. Använd tolk, inte en närstående. Ge inte papper som avslöjar saken, om inte personen vill det.',
  'trigger.violence/first-step': 'Skyddshemmet är alltid öppet: avgiftsfritt, utan remiss, vid behov anonymt.',
  'trigger.violence.injuries/title': 'Skador som inte stämmer med förklaringen',
  'trigger.violence.afraid-of-home/title': 'Rädd att gå hem eller rädd för en närstående',
  'trigger.violence.answered-for/title': 'Närstående svarar åt personen och lämnar er inte ensamma',
  'trigger.violence.threats/title': 'Hot, förföljelse, tvång',
  'trigger.violence.held-by-other/title': 'Pengar, telefon, medicin eller papper finns hos någon annan',
  'trigger.violence.exploitation/title': 'Misstänkt arbetsutnyttjande, människohandel eller tvångsäktenskap',
  'trigger.violence.honour/title': 'Hedersrelaterat våld eller hot om det',

  'trigger.crisis/title': 'Akut kris och sorg',
  'trigger.crisis/ask': 'Vad hände? Vem har du som stöd nu?',
  'trigger.crisis/first-step':
    'Fråga vem som är ett stöd i kväll. Socialjouren hjälper dygnet runt och ordnar psykosocialt stöd.',
  'trigger.crisis.death-or-accident/title': 'Närståendes död, sjukdom eller olycka',
  'trigger.crisis.home-lost/title': 'Eldsvåda, vattenskada eller annan förlust av hemmet',
  'trigger.crisis.break-up/title': 'Separation, uppsägning, konkurs',
  'trigger.crisis.crime-victim/title': 'Utsatt för brott',
  'trigger.crisis.carer-in-hospital/title': 'Närståendevårdare eller annan hjälpare hamnar på sjukhus',

  'trigger.children/title': 'Barn och graviditet',
  'trigger.children/ask': 'Vem tar hand om barnen när du har det svårt?',
  'trigger.children/first-step':
    'När du möter en vuxen, fråga alltid också om barnen. För en barnskyddsanmälan räcker oro, bevis behövs inte.',
  'trigger.children.parent-weakened/title': 'Den vuxnas mående försvagar omsorgen om barnet',
  'trigger.children.child-cares/title': 'Barnet tar hand om förälder eller syskon',
  'trigger.children.fear-in-family/title': 'Gräl, våld eller rädsla',
  'trigger.children.pregnancy-risk/title': 'Graviditet och rusmedel eller allvarlig psykisk störning',
  'trigger.children.no-childcare/title': 'Ingen kan sköta barnet under förälderns besök eller vård',
  'trigger.children.custody-dispute/title': 'Tvist om skilsmässa eller umgänge belastar barnet',
  'trigger.children.no-network/title': 'Den som väntar barn saknar stödnätverk',

  'trigger.caring/title': 'Vård av närstående',
  'trigger.caring/ask': 'Hur orkar du vårda? Vem hjälper om du blir sjuk?',
  'trigger.caring/first-step':
    'Fråga vad som skulle underlätta redan den här veckan. Kom överens om att kontakta socialservicen till stöd för både den som vårdar och den som vårdas.',
  'trigger.caring.beyond-strength/title': 'Vårdar över sina krafter',
  'trigger.caring.own-care-skipped/title': 'Den egna vården blir lidande',
  'trigger.caring.cared-for-collapsed/title': 'Den vårdades hälsa har rasat',
  'trigger.caring.older-alone/title': 'Äldre närstående klarar sig inte ensam',
  'trigger.caring.no-substitute/title': 'Vårdaren håller på att insjukna och ersättare saknas',

  'trigger.many-services/title': 'Splittrad service',
  'trigger.many-services/ask': 'Vilka är det som hjälper dig? Känner de till varandra?',
  'trigger.many-services/first-step': 'Be om samtycke, kalla samman och kom överens om en kontaktperson.',
  'trigger.many-services.unaware-services/title': 'Tjänsterna vet inte om varandra',
  'trigger.many-services.client-carries/title': 'Klienten samordnar själv tider och förmedlar information',
  'trigger.many-services.nobody-responsible/title': 'Ingen ansvarar för helheten',
  'trigger.many-services.tired-client/title': 'Klienten blir trött och uteblir',
  'trigger.many-services.overlap/title': 'Samma saker frågas och görs dubbelt',
  'trigger.many-services.waiting-for-others/title': 'Aktörer väntar på att någon annan ska börja',

  'trigger.crime/title': 'Fängelse och straff',
  'trigger.crime/ask': 'Vad behöver ordnas före fängelset eller frigivningen?',
  'trigger.crime/first-step':
    'Red i god tid ut bostad, pengar och medicinering. Fråga om barnen: deras behov av hjälp ska utredas när fängelsetiden börjar.',
  'trigger.crime.prison-soon/title': 'Fängelsetid börjar eller slutar snart',
  'trigger.crime.released-without/title': 'Friges utan bostad, pengar eller medicinering',
  'trigger.crime.sanction-at-risk/title': 'Samhällspåföljd riskerar att avbrytas',
  'trigger.crime.family-left/title': 'Familjen blir utan stöd under fängelsetiden',

  'trigger.integration/title': 'Språk och integration',
  'trigger.integration/ask': 'På vilket språk vill du uträtta ärenden? Förstår du papperen du får?',
  'trigger.integration/first-step':
    'Gå igenom papperen med tolk. Fråga vilka som redan hjälper och kom överens om vart ni tar kontakt.',
  'trigger.integration/reminder': 'Boka tolk och fråga om kontaktspråket, även samiska språk och teckenspråk.',
  'trigger.integration.does-not-know/title': 'Vet inte var hjälp finns eller förstår inte sina papper',
  'trigger.integration.relative-handles/title': 'Närstående sköter ärenden på grund av språket',
  'trigger.integration.permit-unclear/title': 'Uppehållstillstånd, förmån eller tjänst är oklar',
  'trigger.integration.parent-at-home/title': 'Förälder som är hemma står utanför integrationstjänsterna',
  'trigger.integration.trauma/title': 'Traumatiska upplevelser stör vardagen',

  'red-flag.suicidal/title': 'Självdestruktivitet, svag verklighetskontakt',
  'red-flag.unconscious/title': 'Nedsatt medvetande eller abstinenskramper',
  'red-flag.violence-now/title': 'Våld eller omedelbart hot om våld',
  'red-flag.child-without-care/title': 'Barn utan omsorg',
  'red-flag.no-food-or-bed/title': 'Ingen mat, medicin eller sovplats i dag',
  'red-flag.cannot-cope/title': 'Uppenbart oförmögen att ta hand om sig',
  'red-flag.fire-hazard/title': 'Brandrisk i hemmet',
  'red-flag.crisis-support/title': 'Omskakande händelse just nu',
} as const satisfies Readonly<Record<keyof typeof triggerTextsFi, string>>;
