"""Files of LinkedIn's download as people save, translate and edit them."""

from tests.formats.odd.expecting import odd

EN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ANA = "Ana,Lima,https://www.linkedin.com/in/ana,,Mercy,Nurse,05 Mar 2024"
READ: dict[str, object] = {
    "full_name": "Ana Lima",
    "organisation": "Mercy",
    "title": "Nurse",
    "connected_on": "2024-03-05",
}
KIND = "linkedin_connections"

DOWNLOADS = [
    odd("semicolons and a byte order mark", f"\ufeff{EN}\n{ANA}\n".replace(",", ";"), KIND, READ),
    odd("tabs in utf-16", f"{EN}\n{ANA}\n".replace(",", "\t"), KIND, READ, encoding="utf-16"),
    odd("bars", f"{EN}\n{ANA}\n".replace(",", "|"), KIND, READ),
    odd("every cell in quotation marks", "\n".join(",".join(f'"{c}"' for c in line.split(",")) for line in (EN, ANA)), KIND, READ),
    odd("a note of one line and none blank", f"Notes: see https://www.linkedin.com/help\n{EN}\n{ANA}\n", KIND, READ),
    odd("a note with commas over four lines", f'Notes:\n"When exporting, you may notice\nthat some, or all,\nare missing"\n\n{EN}\r\n{ANA}\r\n', KIND, READ),
    odd("the header twice", f"{EN}\n{ANA}\n{EN}\n{ANA}\n", KIND, READ, READ, problems=1),
    odd("german, windows-1252", "Vorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am\nJörg;Müller;https://www.linkedin.com/in/j;;Söhne;Koch;5. März 2023\n",
        KIND, {"full_name": "Jörg Müller", "organisation": "Söhne", "connected_on": "2023-03-05"}, encoding="cp1252"),
    odd("french", "Notes :\n\"Lors de l'export\"\n\nPrénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\nZoé,Lefèvre,https://www.linkedin.com/in/z,,SNCF,Chef,12 févr. 2023\n",
        KIND, {"full_name": "Zoé Lefèvre", "connected_on": "2023-02-12"}),
    odd("somebody who left", f"{EN}\n,,,,,,05 Mar 2024\n{ANA}\n", KIND, READ, problems=1),
    odd("the thirtieth of february", f"{EN}\nAna,Lima,https://www.linkedin.com/in/ana,,,,30 Feb 2024\n", KIND, {"connected_on": ""}, problems=1),
    odd("two addresses in a cell", f"{EN}\nAna,Lima,https://www.linkedin.com/in/ana,a@x.example; b@x.example,,,05 Mar 2024\n", KIND, {"emails": ["a@x.example", "b@x.example"]}),
    odd("the member's own profile in german", "Vorname,Nachname,Mädchenname,Adresse,Geburtsdatum,Überschrift,Zusammenfassung,Branche,PLZ\nMaya,Klein,,,,Texterin,Ich,,\n", "linkedin_profile"),
    odd("the member's own profile in french", "Prénom,Nom,Nom de jeune fille,Adresse,Date de naissance,Titre du profil,Résumé,Secteur,Code postal\nMaya,Klein,,,,Rédactrice,Moi,,\n", "linkedin_profile"),
    odd("recommendations", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAna,Lima,Mercy,Nurse,Great,03/05/24,VISIBLE\n", "linkedin_recommendations"),
    odd("endorsements", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2024,Go,Ana,Lima,x,ACCEPTED\n", "linkedin_endorsements"),
    odd("followed companies", "Organization,Followed On\nMercy,Tue Mar 05 10:00:00 UTC 2024\n", "linkedin_follows"),
    odd("contacts that LinkedIn took from a phone", 'FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Sites\nAna,Lima,Mercy,Nurse,a@x.example,+16175550142,"3/5/24, 10:00 AM",\n',
        "csv", {"organisation": "Mercy", "title": "Nurse", "emails": ["a@x.example"], "phones": ["+16175550142"], "unknown": [("CreatedAt", "3/5/24, 10:00 AM")]}),
    odd("positions in german", "Unternehmensname,Titel,Beschreibung,Ort,Beginn,Ende\nAcme,Texterin,,Berlin,Jan 2020,\n", "linkedin_positions"),
    odd("education in french", "Nom de l'établissement,Date de début,Date de fin,Remarques,Diplôme,Activités\nParis,2001,2005,,Licence,\n", "linkedin_education"),
]  # fmt: skip
