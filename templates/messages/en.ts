import type { Messages } from './message-key';

/** Sentences in plain English. */
export const messagesEn: Messages = {
  'failure.cancelled': 'You cancelled. Nothing was changed.',
  'failure.disk-full':
    'The disk is full, so nothing could be saved. What was saved before is safe. Free some space and try again.',
  'failure.folder-read-only':
    'The folder[ {folder}] cannot be written to. What was saved before is safe. Choose another folder or ask for permission.',
  'failure.folder-missing':
    'The folder[ {folder}] cannot be found. Nothing was removed. Check that the stick or network drive is in place and try again.',
  'failure.file-locked':
    'The file[ {file}] is in use elsewhere[, on the computer {machine}]. Nothing was changed. Close it there and try again.',
  'failure.folder-taken':
    'The data was taken for editing in another Heräte[: {user}][, computer {machine}][, {since}]. What you typed is safe. You can look and print, or take the data back for editing.',
  'failure.file-unreadable': 'The file[ {file}] cannot be opened. Nothing was changed. Check the file and try again.',
  'failure.write-failed':
    'Saving did not succeed[: {file}]. What was saved before is safe. Try again or choose another folder.',
  'failure.data-newer':
    'The data was saved with a newer version of Heräte. It was not touched. Open it with the same or a newer version.',
  'failure.unit-unknown': 'The unit[ {unit}] cannot be found. Everything else is safe. Choose a unit from the list.',
  'failure.unit-file-not-json':
    'The file[ {file}] is not a unit file[ (line {line}, column {column})]. Nothing was imported. Choose a file that was exported from Heräte.',
  'failure.unit-file-invalid':
    'The unit file[ {file}] has a mistake[ at {where}][: {problem}]. Nothing was imported. Mend it and try again.',
  'failure.material-unknown':
    'There is no such paper[: {material}]. Nothing else was changed. Choose a paper from the list.',
  'failure.no-two-languages':
    'This paper is not made in two languages. Your data is safe. Choose one language for the paper.',
  'failure.paper-stopped':
    'Something on the paper must be mended, so it was not made. Your data is safe. Mend what stops the printing and try again.',
  'failure.press-failed':
    'The paper could not be made. Your data is safe. Try again; if that does not help, restart Heräte.',
  'failure.printer-gone':
    'The printer[ {printer}] cannot be found. Nothing was printed. Check that the printer is on, or choose another.',
  'failure.print-failed':
    'Printing did not succeed[ on the printer {printer}]. Your data is safe. Check the printer and try again, or save a PDF.',
  'failure.no-printers':
    'This computer has no printer. Your data is safe. Save a PDF and print it on another computer.',
  'failure.logo-wrong-type':
    'The file is not a picture that can be used. The logo was not changed. Choose a PNG, JPEG or SVG picture.',
  'failure.logo-too-large': 'The picture is too large[: {what}]. The logo was not changed. Choose a smaller picture.',
  'failure.logo-unsafe':
    'The picture has parts that are not safe[: {what}]. The logo was not changed. Ask for the logo as a PNG picture.',
  'failure.logo-damaged':
    'The picture is damaged and cannot be opened. The logo was not changed. Choose another picture.',
  'failure.file-gone': 'The file[ {file}] is no longer there. Your data is safe. Make the file again.',
  'failure.backup-folder-missing':
    'The backup could not be made: the stick is missing[ or the folder {folder} cannot be found]. Your data is safe on this computer. The backup is made by itself once the stick is in place.',
  'failure.backup-folder-full':
    'The backup could not be made: there is no room in the folder[ {folder}]. Your data and the earlier backups are safe. Make room or choose another folder.',
  'failure.backup-not-made':
    'The backup could not be made[ in the folder {folder}]. Your data is safe on this computer. Try again or choose another folder.',
  'failure.backup-damaged':
    'The backup[ {file}] is damaged, so nothing is restored from it. Your present data is unchanged. Choose another backup.',
  'failure.backup-foreign':
    'The file[ {file}] is not a Heräte backup. Your present data is unchanged. Choose a file whose name ends in herate-backup.',
  'failure.backup-newer':
    'The backup[ {file}] was made with a newer Heräte. Your present data and the backup are unchanged. Restore it with the same or a newer version.',
  'failure.backup-too-large':
    'The backup[ {file}] is larger than any Heräte backup. Your present data is unchanged. Choose another file or export the units one by one.',
  'failure.table-wrong-type':
    'The file[ {file}] is neither a Word table nor a CSV table. The texts are as they were. Save the table as docx or CSV UTF-8 without a password and try again.',
  'failure.table-too-large':
    'The file[ {file}] is larger than any translation table. The texts are as they were. Remove its pictures or choose another file.',
  'failure.table-damaged':
    'The table[ {file}] is damaged and cannot be read. The texts are as they were. Open it in its own program, save it again and then try once more.',
  'failure.table-no-columns':
    'The table[ {file}] does not have the headings Id and Translation. The texts are as they were. Add the heading row as it was in the exported table.',
  'failure.table-too-many-rows':
    'The table[ {file}] has too many rows. The texts are as they were. Remove rows that are not translations, or divide the table.',
  'failure.table-letters-lost':
    'The table[ {file}] was saved in a form that has no Sámi letters, so some of them are gone. The texts are as they were. Save the table as CSV UTF-8 or docx.',
  'failure.plans-not-kept':
    'The plan was not saved, because no plans are kept on this computer. What you have written is still on the screen. Switch the keeping of plans on in the settings, or print the plan.',
  'failure.plan-passphrase-weak':
    'The passphrase is too easy to guess, so nothing was saved. What you have written is still on the screen. Write a longer passphrase[: at least {fewest} characters], for example four words.',
  'failure.plan-passphrase-wrong':
    'The plan[ {file}] does not open with this passphrase. The file is as it was. Check the passphrase and try again; without the right one it cannot be opened.',
  'failure.plan-damaged':
    'The file of the plan[ {file}] is damaged or incomplete, so nothing of it is opened. The file is as it was. Find another copy, or use the plan that was moved to the client information system.',
  'failure.plan-foreign':
    'The file[ {file}] is not a plan made with Heräte. The file is as it was. Choose a file whose name ends in herate-plan.',
  'failure.plan-newer':
    'The plan[ {file}] was saved with a newer version of Heräte. The file is as it was. Open it with the same or a newer version.',
  'failure.plan-too-large':
    'The plan[ {file}] is larger than the file of a plan can be. Nothing was changed. Choose another file, or shorten the longest texts and save again.',
  'failure.plan-changed-elsewhere':
    'The file of the plan[ {file}] has been changed elsewhere, so it was not replaced. What you have written is still on the screen. Save it under another name and compare the plans.',
  'failure.plan-closed':
    'The file of the plan is closed, so nothing was done. The file is as it was. Choose the file again and give its passphrase.',
  'failure.pdf-unreadable':
    'The file[ {file}] cannot be read as a PDF form. Nothing was changed. Save the filled form as a PDF again and choose that.',
  'failure.pdf-locked':
    'The PDF[ {file}] is locked with a password, so nothing was read from it. The file is as it was. Ask the sender for an unlocked file.',
  'failure.pdf-nothing-filled':
    'The PDF[ {file}] has no filled fields. Nothing was changed. If the form was filled by hand or printed to PDF again, write the answers into the app yourself.',
  'failure.pdf-not-ours':
    "The fields of the PDF[ {file}] are not of this unit's forms. Nothing was changed. Choose a PDF that was made with this app.",
  'failure.pdf-too-large':
    'The PDF[ {file}] is too large for a filled form. Nothing was changed. Choose the filled form without attachments.',
  'failure.unexpected':
    'Something went wrong. What was saved is safe. Try again; if that does not help, restart Heräte.',

  'finding.unit-name-missing':
    'The name of the unit is missing. Write it, so that readers know whose numbers the paper gives.',
  'finding.mandatory-phone-missing': 'Missing: {place}. The paper cannot be printed without it.',
  'finding.phone-unusual': 'The number {number} looks unusual. Check it.[ Do you mean {offered}?]',
  'finding.hours-unfinished': '{place}: a time is unfinished and is left off the paper. Complete or remove it.',
  'finding.hours-reversed': '{place}: the time ends before it begins. Check the times.',
  'finding.contact-not-checked':
    '{contact}: the details are not marked as checked[ since {checkedOn}]. Try the number and mark the day of the check.',
  'finding.letter-missing': 'The paper cannot show the character {letter}. Remove or replace it here: {place}.',
  'finding.does-not-fit': 'Does not fit: shorten[ by about {characters} characters] here: {place}.',
  'finding.wrong-page-count':
    'The paper would have {pages} pages, but it must have {wanted}. Shorten texts or hide items.',
  'finding.statute-not-checked':
    'Acts not checked for over a year: {count}. The oldest: {place}, checked on {oldest}. Check the law in force and mark the day.',
  'finding.text-missing-in-language':
    'Texts missing {language}: {count}. The first: {place}. Translate them, or choose a language in which they are said until then.',
  'finding.unit-text-in-other-language':
    '{place}: the text is missing {language}, so it stays in Finnish on the paper. Write it in the language of the paper too.',
  'finding.colour-contrast': 'The colour of the unit is too light on white paper. Choose a darker colour.',
  'finding.text-not-reviewed':
    'Drafts {language}: {count} texts that no native reader has checked. Ask one to read them before you hand the paper out widely.',
  'finding.field-without-parts':
    '{place}: the field has no options, columns or rows, so nobody can answer it. Add some or hide the field.',
  'finding.text-empty': '{place}: your own text is empty. Write it or take back the ready-made text.',
  'finding.identity-code':
    '{place}: the text seems to hold a personal identity code. Remove it: no client data is written on these papers.',
  'finding.act-repealed': 'Repealed provision: {found}. Now: {offered} (from {since}, {source}).',
  'finding.term-outdated': 'Outdated expression: “{found}”. Now: {offered} (from {since}, {source}).',
  'finding.term-of-sweden': '“{found}” is used in Sweden. In Finland: {offered}.',
  'finding.phone-form': 'The phone number {found} is written like this in Finland: {offered}.',
  'finding.hours-form': 'The opening hours “{found}” are written like this: {offered}.',
  'finding.section-form': 'The section “{found}” is written like this: {offered}.',
  'finding.statute-unknown': 'The act in “{found}” is not one that Heräte reminds you to check. Check it yourself.',
  'finding.sentence-long':
    'Too long a sentence for plain language: {words} words, at most {limit}. Divide “{found} …”.',
  'finding.hyphen-for-dash': 'A hyphen instead of a dash: “{found}”. Write: {offered}.',
  'finding.quotes-straight': 'A typewriter quotation mark or apostrophe: {found}.[ Write: {offered}.]',
  'finding.spaces-double': '{place}: two spaces in a row.',
  'finding.capitals-shouted': '“{found}” is written in capitals. Small letters are faster to read.',

  'notice.recovered':
    'The saved file[ ({name})] was damaged. The latest good version[ ({savedAt})] was opened, and the damaged one was set aside. Check your latest changes.',
  'notice.damaged-nothing-good':
    'The saved file[ ({name})] is damaged, and no good version was found. The damaged one was set aside unchanged. Bring the data from a backup or ask for help.',
  'notice.migrated': 'Your data was converted for this version. The old file is kept. You need not do anything.',
  'notice.newer-read-only':
    'The data was saved with a newer version of Heräte. You can look and print, but changes are not saved. Use the newer version.',
  'notice.folder-read-only':
    'The folder[ {folder}] cannot be written to. You can look and print, but changes are not saved. Ask for permission to write there.',
  'notice.folder-missing':
    'The data folder[ {folder}] cannot be found. Nothing was removed. Check that the stick or network drive is in place and restart Heräte.',
  'notice.moved-aside':
    'The file[ {name}] could not be read and was set aside. Everything else is safe. Check whether anything is missing.',
  'notice.in-use':
    'The data is being edited in another Heräte[: {user}][, computer {machine}][, since {since}]. You can look and print, and what is saved there shows here by itself. If you have to edit, take the data for editing.',
};
