import type { Messages } from './message-key';

/** Sentences in plain Finland-Swedish, *du* form. */
export const messagesSv: Messages = {
  'failure.cancelled': 'Du avbröt. Ingenting ändrades.',
  'failure.disk-full':
    'Disken är full, så det gick inte att spara. Det som sparats tidigare finns kvar. Frigör utrymme och försök igen.',
  'failure.folder-read-only':
    'Det går inte att skriva i mappen[ {folder}]. Det som sparats tidigare finns kvar. Välj en annan mapp eller be om skrivrätt.',
  'failure.folder-missing':
    'Mappen[ {folder}] hittas inte. Ingenting har tagits bort. Kontrollera att minnet eller nätverksdisken är på plats och försök igen.',
  'failure.file-locked':
    'Filen[ {file}] används på ett annat håll[, på datorn {machine}]. Ingenting ändrades. Stäng den där och försök igen.',
  'failure.folder-taken':
    'Uppgifterna togs för redigering i ett annat Heräte-program[: {user}][, dator {machine}][, {since}]. Det du skrivit är sparat. Du kan titta och skriva ut, eller ta tillbaka uppgifterna för redigering.',
  'failure.file-unreadable':
    'Filen[ {file}] går inte att öppna. Ingenting ändrades. Kontrollera filen och försök igen.',
  'failure.write-failed':
    'Det gick inte att spara[: {file}]. Det som sparats tidigare finns kvar. Försök igen eller välj en annan mapp.',
  'failure.data-newer':
    'Uppgifterna har sparats med ett nyare Heräte-program. De har inte rörts. Öppna dem med samma eller ett nyare program.',
  'failure.unit-unknown': 'Enheten[ {unit}] hittas inte. Övriga uppgifter finns kvar. Välj enheten i listan.',
  'failure.unit-file-not-json':
    'Filen[ {file}] är ingen enhetsfil[ (rad {line}, tecken {column})]. Ingenting hämtades. Välj en fil som har exporterats från Heräte.',
  'failure.unit-file-invalid':
    'Enhetsfilen[ {file}] innehåller ett fel[ på stället {where}][: {problem}]. Ingenting hämtades. Rätta felet och försök igen.',
  'failure.material-unknown': 'Papperet[ {material}] finns inte. Inget annat ändrades. Välj papper i listan.',
  'failure.no-two-languages':
    'Det här papperet görs inte på två språk. Dina uppgifter finns kvar. Välj ett språk för papperet.',
  'failure.paper-stopped':
    'Något på papperet måste rättas, så det gjordes inte. Dina uppgifter finns kvar. Rätta det som hindrar utskriften och försök igen.',
  'failure.press-failed':
    'Papperet kunde inte göras. Dina uppgifter finns kvar. Försök igen; om det inte hjälper, starta om Heräte.',
  'failure.printer-gone':
    'Skrivaren[ {printer}] hittas inte. Ingenting skrevs ut. Kontrollera att skrivaren är på eller välj en annan.',
  'failure.print-failed':
    'Utskriften misslyckades[ på skrivaren {printer}]. Dina uppgifter finns kvar. Kontrollera skrivaren och försök igen, eller spara en PDF.',
  'failure.no-printers':
    'Den här datorn har ingen skrivare. Dina uppgifter finns kvar. Spara en PDF och skriv ut den på en annan dator.',
  'failure.logo-wrong-type':
    'Filen är ingen bild som kan användas. Logotypen ändrades inte. Välj en PNG-, JPEG- eller SVG-bild.',
  'failure.logo-too-large': 'Bilden är för stor[: {what}]. Logotypen ändrades inte. Välj en mindre bild.',
  'failure.logo-unsafe':
    'Bilden innehåller delar som inte är säkra[: {what}]. Logotypen ändrades inte. Be om logotypen som PNG-bild.',
  'failure.logo-damaged': 'Bilden är skadad och kan inte öppnas. Logotypen ändrades inte. Välj en annan bild.',
  'failure.file-gone': 'Filen[ {file}] finns inte längre. Dina uppgifter finns kvar. Gör filen på nytt.',
  'failure.backup-folder-missing':
    'Säkerhetskopian kunde inte göras: minnet saknas[ eller mappen {folder} hittas inte]. Uppgifterna finns kvar på den här datorn. Kopian görs av sig själv när minnet är på plats.',
  'failure.backup-folder-full':
    'Säkerhetskopian kunde inte göras: det finns inget utrymme i mappen[ {folder}]. Uppgifterna och de tidigare kopiorna finns kvar. Frigör utrymme eller välj en annan mapp.',
  'failure.backup-not-made':
    'Säkerhetskopian kunde inte göras[ i mappen {folder}]. Uppgifterna finns kvar på den här datorn. Försök igen eller välj en annan mapp.',
  'failure.backup-damaged':
    'Säkerhetskopian[ {file}] är skadad, så ingenting återställs ur den. De nuvarande uppgifterna är oförändrade. Välj en annan säkerhetskopia.',
  'failure.backup-foreign':
    'Filen[ {file}] är ingen säkerhetskopia från Heräte. De nuvarande uppgifterna är oförändrade. Välj en fil vars namn slutar på herate-backup.',
  'failure.backup-newer':
    'Säkerhetskopian[ {file}] är gjord med en nyare Heräte. De nuvarande uppgifterna och kopian är oförändrade. Återställ den med samma eller en nyare version.',
  'failure.backup-too-large':
    'Säkerhetskopian[ {file}] är större än någon kopia från Heräte. De nuvarande uppgifterna är oförändrade. Välj en annan fil eller exportera enheterna en i taget.',
  'failure.table-wrong-type':
    'Filen[ {file}] är varken en Word-tabell eller en CSV-tabell. Texterna är oförändrade. Spara tabellen som docx eller CSV UTF-8 utan lösenord och försök igen.',
  'failure.table-too-large':
    'Filen[ {file}] är större än någon översättningstabell. Texterna är oförändrade. Ta bort bilder ur den eller välj en annan fil.',
  'failure.table-damaged':
    'Tabellen[ {file}] är skadad och kan inte läsas. Texterna är oförändrade. Öppna den i sitt eget program, spara på nytt och försök sedan.',
  'failure.table-no-columns':
    'I tabellen[ {file}] finns inte rubrikerna Id och Översättning. Texterna är oförändrade. Lägg till rubrikraden så som den var i den exporterade tabellen.',
  'failure.table-too-many-rows':
    'Tabellen[ {file}] har för många rader. Texterna är oförändrade. Ta bort rader som inte är översättningar eller dela tabellen.',
  'failure.table-letters-lost':
    'Tabellen[ {file}] är sparad i ett format utan samiska bokstäver, så en del av dem har gått förlorade. Texterna är oförändrade. Spara tabellen som CSV UTF-8 eller docx.',
  'failure.plans-not-kept':
    'Planen sparades inte, eftersom inga planer sparas på den här datorn. Det du har skrivit syns fortfarande. Slå på sparandet i inställningarna eller skriv ut planen.',
  'failure.plan-passphrase-weak':
    'Lösenfrasen är för lätt att gissa, så inget sparades. Det du har skrivit syns fortfarande. Skriv en längre lösenfras[: minst {fewest} tecken], till exempel fyra ord.',
  'failure.plan-passphrase-wrong':
    'Planen[ {file}] öppnas inte med den här lösenfrasen. Filen är oförändrad. Kontrollera lösenfrasen och försök igen; utan rätt lösenfras går den inte att öppna.',
  'failure.plan-damaged':
    'Planens fil[ {file}] är skadad eller ofullständig, så inget i den öppnas. Filen är oförändrad. Hämta en annan kopia eller använd planen som flyttats till klientdatasystemet.',
  'failure.plan-foreign':
    'Filen[ {file}] är inte en plan från Heräte. Filen är oförändrad. Välj en fil vars namn slutar på herate-plan.',
  'failure.plan-newer':
    'Planen[ {file}] har sparats med ett nyare Heräte-program. Filen är oförändrad. Öppna den med samma eller ett nyare program.',
  'failure.plan-too-large':
    'Planen[ {file}] är större än vad en plans fil kan vara. Inget ändrades. Välj en annan fil, eller förkorta de längsta texterna och spara på nytt.',
  'failure.plan-changed-elsewhere':
    'Planens fil[ {file}] har ändrats någon annanstans, så den skrevs inte över. Det du har skrivit syns fortfarande. Spara under ett annat namn och jämför planerna.',
  'failure.plan-closed':
    'Planens fil är stängd, så inget gjordes. Filen är oförändrad. Välj filen på nytt och ange lösenfrasen.',
  'failure.pdf-unreadable':
    'Filen[ {file}] kan inte läsas som en PDF-blankett. Ingenting ändrades. Spara den ifyllda blanketten på nytt som PDF och välj den.',
  'failure.pdf-locked':
    'PDF-filen[ {file}] är låst med lösenord, så ingenting lästes ur den. Filen är som förut. Be avsändaren om en olåst fil.',
  'failure.pdf-nothing-filled':
    'PDF-filen[ {file}] har inga ifyllda fält. Ingenting ändrades. Om blanketten är ifylld för hand eller på nytt utskriven till PDF, skriv in svaren i programmet själv.',
  'failure.pdf-not-ours':
    'Fälten i PDF-filen[ {file}] hör inte till den här enhetens blanketter. Ingenting ändrades. Välj en PDF som är gjord med det här programmet.',
  'failure.pdf-too-large':
    'PDF-filen[ {file}] är för stor för en ifylld blankett. Ingenting ändrades. Välj den ifyllda blanketten utan bilagor.',
  'failure.unexpected':
    'Något gick fel. Det som sparats finns kvar. Försök igen; om det inte hjälper, starta om Heräte.',

  'finding.unit-name-missing': 'Enhetens namn saknas. Skriv det, så att läsaren vet vems nummer som står på papperet.',
  'finding.mandatory-phone-missing': '{place} saknas. Papperet kan inte skrivas ut utan det.',
  'finding.phone-unusual': 'Numret {number} ser ovanligt ut. Kontrollera det.[ Menar du {offered}?]',
  'finding.hours-unfinished':
    '{place}: ett klockslag är inte färdigt och lämnas bort från papperet. Fyll i eller ta bort det.',
  'finding.hours-reversed': '{place}: tiden slutar innan den börjar. Kontrollera klockslagen.',
  'finding.contact-not-checked':
    '{contact}: uppgifterna har inte märkts som kontrollerade[ efter {checkedOn}]. Prova numret och anteckna dagen för kontrollen.',
  'finding.letter-missing': 'Papperet kan inte visa tecknet {letter}. Ta bort eller byt ut det här: {place}.',
  'finding.does-not-fit': 'Ryms inte: förkorta[ med ungefär {characters} tecken] här: {place}.',
  'finding.wrong-page-count':
    'Papperet skulle bli {pages} sidor, fast det ska vara {wanted}. Förkorta texter eller dölj punkter.',
  'finding.statute-not-checked':
    'Lagar som inte har kontrollerats på ett år: {count}. Äldst: {place}, kontrollerad {oldest}. Kontrollera den gällande lagen och anteckna dagen.',
  'finding.text-missing-in-language':
    'Texter som saknas {language}: {count}. Den första: {place}. Översätt dem eller välj ett språk som de står på till dess.',
  'finding.unit-text-in-other-language':
    '{place}: texten saknas {language} och står därför på finska på papperet. Skriv den också på papperets språk.',
  'finding.colour-contrast': 'Enhetens färg är för ljus på vitt papper. Välj en mörkare färg.',
  'finding.text-not-reviewed':
    'Utkast {language}: {count} texter som ingen modersmålstalare har granskat. Be någon läsa dem innan papperet delas ut brett.',
  'finding.field-without-parts':
    '{place}: fältet saknar alternativ, kolumner och rader, så det går inte att besvara. Lägg till sådana eller dölj fältet.',
  'finding.text-empty': '{place}: den egna texten är tom. Skriv den eller ta tillbaka den färdiga texten.',
  'finding.identity-code':
    '{place}: texten verkar innehålla en personbeteckning. Ta bort den: på dessa papper skrivs inga klientuppgifter.',
  'finding.act-repealed': 'Upphävd bestämmelse: {found}. Nu: {offered} (från {since}, {source}).',
  'finding.term-outdated': 'Föråldrat uttryck: ”{found}”. Nu: {offered} (från {since}, {source}).',
  'finding.term-of-sweden': '”{found}” används i Sverige. I Finland säger man: {offered}.',
  'finding.phone-form': 'Telefonnumret {found} skrivs så här i Finland: {offered}.',
  'finding.hours-form': 'Öppettiden ”{found}” skrivs så här: {offered}.',
  'finding.section-form': 'Paragrafen ”{found}” skrivs så här: {offered}.',
  'finding.statute-unknown':
    'Lagrummet ”{found}” hör inte till de lagar som Heräte påminner om att kontrollera. Kontrollera det själv.',
  'finding.sentence-long': 'För lång mening för klarspråk: {words} ord, högst {limit}. Dela meningen ”{found} …”.',
  'finding.hyphen-for-dash': 'Bindestreck i stället för tankstreck: ”{found}”. Skriv: {offered}.',
  'finding.quotes-straight': 'Skrivmaskinens citattecken eller apostrof: {found}.[ Skriv: {offered}.]',
  'finding.spaces-double': '{place}: två mellanslag efter varandra.',
  'finding.capitals-shouted': '”{found}” är skrivet med stora bokstäver. Små bokstäver går snabbare att läsa.',

  'notice.recovered':
    'Den sparade filen[ ({name})] var skadad. Den senaste hela versionen[ ({savedAt})] har öppnats och den skadade har lagts åt sidan. Kontrollera dina senaste ändringar.',
  'notice.damaged-nothing-good':
    'Den sparade filen[ ({name})] är skadad och ingen hel version hittades. Den skadade har lagts åt sidan utan ändringar. Hämta uppgifterna från en säkerhetskopia eller be om hjälp.',
  'notice.migrated':
    'Dina uppgifter har gjorts om för det här programmet. Den gamla filen finns kvar. Du behöver inte göra något.',
  'notice.newer-read-only':
    'Uppgifterna har sparats med ett nyare Heräte-program. Du kan titta och skriva ut, men ändringar sparas inte. Använd det nyare programmet.',
  'notice.folder-read-only':
    'Det går inte att skriva i mappen[ {folder}]. Du kan titta och skriva ut, men ändringar sparas inte. Be om skrivrätt till mappen.',
  'notice.folder-missing':
    'Mappen med uppgifterna[ {folder}] hittas inte. Ingenting har tagits bort. Kontrollera att minnet eller nätverksdisken är på plats och starta om Heräte.',
  'notice.moved-aside':
    'Filen[ {name}] kunde inte läsas och har lagts åt sidan. Övriga uppgifter finns kvar. Kontrollera om något saknas.',
  'notice.in-use':
    'Uppgifterna redigeras nu i ett annat Heräte-program[: {user}][, dator {machine}][, sedan {since}]. Du kan titta och skriva ut, och det som sparas där syns här av sig självt. Om du måste redigera, ta uppgifterna för redigering.',
};
