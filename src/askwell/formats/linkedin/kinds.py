"""The files of LinkedIn's download that hold no address book, by their columns in English and six other languages.

LinkedIn writes English; the other languages are known from tools of others, and matched in case they are right.
"""

from collections.abc import Sequence

from askwell.formats.linkedin.tables import Found, Table, find_table

MESSAGES = Table(
    "linkedin_messages",
    """
    conversation: Conversation ID, Konversations-ID, Unterhaltungs-ID, Unterhaltung, ID de conversation, ID de la conversation, ID de la conversación, ID de conversación, ID da conversa, ID conversazione, Gespreks-ID
    conversation_title: Conversation title, Konversationstitel, Unterhaltungstitel, Titel der Unterhaltung, Titre de la conversation, Título de la conversación, Título da conversa, Titolo conversazione, Gesprekstitel
    sender: From, Von, Absender, De, Expéditeur, Da, Van, Remitente, Remetente, Mittente
    sender_url: Sender profile URL, Absenderprofil-URL, Profil-URL des Absenders, URL du profil de l'expéditeur, URL del perfil del remitente, URL do perfil do remetente, URL del profilo del mittente
    to: To, An, Empfänger, À, Destinataire, Destinataires, Para, A, Aan, Destinatario, Destinatário
    recipient_urls: Recipient profile URLs, Recipient profile URL, Profil-URLs der Empfänger, Empfängerprofil-URLs, URL du profil du destinataire, URL de profil des destinataires, URL des profils des destinataires, URL del perfil del destinatario, URL de los perfiles de los destinatarios, URL do perfil do destinatário, URL dos perfis dos destinatários, URL del profilo del destinatario
    at: Date, Datum, Fecha, Data
    subject: Subject, Betreff, Objet, Sujet, Asunto, Assunto, Oggetto, Onderwerp
    content: Content, Inhalt, Nachricht, Contenu, Message, Contenido, Conteúdo, Contenuto, Inhoud
    folder: Folder, Ordner, Dossier, Carpeta, Pasta, Cartella, Map
    attachments: Attachments, Anhänge, Pièces jointes, Archivos adjuntos, Anexos, Allegati, Bijlagen
    draft: Is message draft, Is conversation draft, Ist Entwurf, Nachrichtenentwurf, Brouillon
    """,
    ("conversation sender", "conversation content", "sender to folder content"),
    r"""
    sender_url: absend|\bvon\b|expedit|auteur & \burl|profil|link|lien
    recipient_urls: empfang|\ban\b|destinatair & \burl|profil|link|lien
    conversation_title: konversation|unterhaltung|gesprach|conversation|\bchat & titel|titre|\bname|\bnom\b|thema|sujet
    conversation: konversation|unterhaltung|gesprach|conversation|\bchat & \bid\b|kennung|nummer|\bnr\b|identifiant|numero
    sender: absend|verfasser|expedit|auteur
    to: empfang|destinatair
    at: datum|\bdate\b|gesendet|zeitpunkt|envoye
    subject: betreff|objet|sujet|thema
    content: inhalt|nachricht|contenu|\btexte?\b|corps
    folder: ordner|dossier|ablage
    attachments: anhang|anlage|piece|fichier
    draft: entwurf|brouillon
    """,
    "conversation sender at",
)
INVITATIONS = Table(
    "linkedin_invitations",
    """
    sender: From, Von, Absender, De, Expéditeur, Da, Van
    to: To, An, Empfänger, À, Destinataire, Para, A, Aan
    at: Sent At, Gesendet am, Gesendet, Envoyée le, Envoyé le, Date d'envoi, Enviado el, Enviada el, Enviado em, Enviada em, Inviato il, Inviata il, Verzonden op, Fecha de envío, Data de envio
    message: Message, Nachricht, Mensaje, Mensagem, Messaggio, Bericht
    direction: Direction, Richtung, Sens, Dirección, Direção, Direzione, Richting, Sentido
    sender_url: inviterProfileUrl, Inviter profile URL, Profil-URL des Einladenden, URL du profil de l'expéditeur, URL del perfil del remitente, URL do perfil do remetente
    recipient_url: inviteeProfileUrl, Invitee profile URL, Profil-URL des Eingeladenen, URL du profil du destinataire, URL del perfil del destinatario, URL do perfil do destinatário
    """,
    ("at direction", "sender to at message", "sender to direction"),
    r"""
    sender_url: einladend|absend|expedit|invitant|emett & \burl|profil|link|lien
    recipient_url: eingelad|empfang|destinatair|invitee?\b & \burl|profil|link|lien
    sender: absend|einladend|expedit|invitant|emett
    to: empfang|eingelad|destinatair
    at: gesendet|verschickt|versand|envo[iy]|datum|\bdate\b
    message: nachricht|message|\btexte?\b
    direction: richtung|\bsens\b|direction
    """,
    "sender to at direction",
)
POSITIONS = Table(
    "linkedin_positions",
    """
    organisation: Company Name, Company, Unternehmen, Unternehmensname, Firma, Nom de l'entreprise, Entreprise, Nombre de la empresa, Nome da empresa, Nome azienda, Bedrijfsnaam, Empresa, Azienda, Bedrijf
    title: Title, Position, Titel, Positionsbezeichnung, Jobtitel, Titre, Poste, Intitulé du poste, Cargo, Puesto, Título, Titolo, Functie
    description: Description, Beschreibung, Descripción, Descrição, Descrizione, Beschrijving
    location: Location, Ort, Standort, Lieu, Localisation, Ubicación, Localidade, Località, Locatie
    started_on: Started On, Start Date, Beginn, Begonnen am, Startdatum, Début, Date de début, Commencé le, Fecha de inicio, Empezó el, Data de início, Iniciado em, Data di inizio, Startdatum
    finished_on: Finished On, End Date, Ende, Beendet am, Enddatum, Fin, Date de fin, Terminé le, Fecha de finalización, Terminó el, Data de término, Concluído em, Data di fine, Einddatum
    """,
    ("organisation title started_on", "organisation title finished_on", "title started_on finished_on"),
    r"""
    started_on: beginn|begonn|anfang|angefang|\bstart|debut|commenc|\bseit\b|depuis
    finished_on: \bende?\b|enddatum|beend|\bendet|\bfin\b|terminee?\b|acheve|jusqu
    organisation: unternehm|\bfirm|arbeitgeber|entreprise|societe|employeur
    title: position|jobtitel|\btitel|\bstelle|berufsbez|funktion|fonction|\bposte\b|intitule|\btitre|tatigkeit|metier
    description: beschreib|descripti|aufgaben
    location: \bort\b|standort|arbeitsort|einsatzort|\blieu|localis|ville
    """,
    "organisation title started_on finished_on",
)
EDUCATION = Table(
    "linkedin_education",
    """
    school: School Name, School, Schule, Name der Schule, Hochschule, Ausbildungsstätte, Bildungseinrichtung, Nom de l'école, École, Établissement, Nom de l'établissement, Nombre de la institución, Nome da instituição, Nome istituto, Naam school
    started_on: Start Date, Started On, Beginn, Startdatum, Début, Date de début, Fecha de inicio, Data de início, Data di inizio
    finished_on: End Date, Finished On, Ende, Enddatum, Fin, Date de fin, Fecha de finalización, Data de término, Data di fine, Einddatum
    note: Notes, Notizen, Anmerkungen, Remarques
    degree: Degree Name, Degree, Abschluss, Name des Abschlusses, Diplôme, Nom du diplôme, Título, Nombre del título, Nome do diploma, Titolo di studio, Diploma
    activities: Activities, Aktivitäten, Activités, Activités et associations
    """,
    ("school started_on", "school degree", "school finished_on"),
    r"""
    started_on: beginn|begonn|anfang|angefang|\bstart|debut|commenc
    finished_on: \bende?\b|enddatum|beend|\bendet|\bfin\b|terminee?\b|acheve|abschlussdatum
    degree: abschlu|diplom|\bgrad\b|akademisch
    school: schul|universit|ecole|etablissement|ausbildungs|bildungs
    note: notiz|anmerk|bemerk|remarq|commentair
    activities: aktivit|activit
    """,
    "school started_on finished_on",
)
SKILLS = Table(
    "linkedin_skills",
    "name: Name, Skill, Skill name, Kenntnis, Kenntnisse, Compétence, Nom",
    ("name",),
    "name: kenntnis|fahigkeit|competence",
    "name",
)
PROFILE = Table(
    "linkedin_profile",
    """
    given_name: First Name, Vorname, Prénom, Nombre, Nome, Voornaam
    family_name: Last Name, Nachname, Nom, Nom de famille, Apellidos, Apellido, Sobrenome, Cognome, Achternaam
    maiden_name: Maiden Name, Mädchenname, Geburtsname, Nom de jeune fille
    address: Address, Adresse
    birthday: Birth Date, Geburtsdatum, Date de naissance
    headline: Headline, Überschrift, Profilslogan, Slogan, Titre du profil, Titre, Titular, Título, Titolo, Sommario, Kop
    summary: Summary, Zusammenfassung, Info, Résumé, Extracto, Resumen, Resumo, Riepilogo, Samenvatting
    industry: Industry, Branche, Secteur, Sector, Setor, Settore, Bedrijfstak
    postal_code: Zip Code, PLZ, Postleitzahl, Code postal
    location: Geo Location, Standort, Geografischer Standort, Lieu, Localisation, Ubicación, Localidade, Località, Locatie
    twitter: Twitter Handles, Twitter-Handles, Twitter, Comptes Twitter
    websites: Websites, Webseiten, Sites web
    messengers: Instant Messengers, Instant Messenger, Messagerie instantanée
    """,
    ("headline summary", "headline industry", "given_name summary industry"),
    r"""
    maiden_name: madchenname|geburtsname|jeune fille|nom de naissance
    birthday: geburt|naissance
    given_name: vorname|prenom
    family_name: nachname|familienname|zuname|nom de famille
    postal_code: \bplz\b|postleit|postal
    location: standort|\bort\b|\blieu|localis
    address: adresse|anschrift
    headline: slogan|uberschrift|\btitre|kopfzeile|accroche|berufsbez
    summary: zusammenfass|\binfo\b|resume|uber mich|a propos
    industry: branche|secteur
    twitter: twitter
    websites: webs[ei]|site
    messengers: messag|messenger
    """,
    "given_name family_name headline summary",
)
# Before the member's own jobs, whose columns it has as well.
_PROJECTS = Table(
    "linkedin_projects",
    "title: Title\nurl: Url\ndescription: Description\nstarted_on: Started On\nfinished_on: Finished On",
    ("title url started_on finished_on",),
)
TYPED = (MESSAGES, INVITATIONS, POSITIONS, EDUCATION, PROFILE)
_OTHERS = tuple(
    Table(f"linkedin_{kind}", "\n".join(f"{name}: {name.replace('_', ' ')}" for name in signs.split()), (signs,))
    for kind, signs in (
        ("job_applications", "application_date job_title"),
        ("shares", "sharelink"),
        ("comments", "date link message"),
        ("reactions", "date type link"),
        ("phone_numbers", "extension number type"),
        ("emails", "email_address confirmed"),
        ("recommendations", "first_name last_name text creation_date"),
        ("endorsements", "endorsement_date skill_name"),
        ("follows", "organization followed_on"),
        ("languages", "name proficiency"),
        ("certifications", "authority license_number"),
        ("saved_jobs", "saved_date job_url"),
        ("registration", "registered_at registration_ip"),
        ("logins", "login_date ip_address"),
        ("searches", "search_query time"),
        ("ad_targeting", "member_age job_titles"),
        ("ads_clicked", "ad_clicked_date"),
        ("learning", "content_title content_type"),
        ("volunteering", "company_name role cause"),
        ("events", "event_name event_time"),
        ("receipts", "transaction_made_at"),
        ("votes", "date optiontext"),
        ("rich_media", "media_description media_link"),
        ("whatsapp_numbers", "is_whatsapp_number"),
        ("identity_assets", "private_identity_asset_name"),
        ("member_follows", "date status fullname"),
        ("saved_items", "saveditem createdtime"),
        ("publications", "published_on publisher"),
        ("security_challenges", "challenge_date ip_address"),
    )
)  # fmt: skip
KINDS = (_PROJECTS, *TYPED, *_OTHERS)


def find_other(lines: Sequence[str]) -> Found | None:
    """Return which file of the download this is by its first lines, or nothing for an address book or any other file."""
    if found := find_table(lines, KINDS):
        return found
    first = find_table(lines[:1], (SKILLS,))
    return first if first and len(first.header.cells) == 1 else None
