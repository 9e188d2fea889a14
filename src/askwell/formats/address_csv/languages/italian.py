"""What address books call their columns in Italian."""

from askwell.formats.address_csv.language import Language

ITALIAN = Language(
    "Italian",
    """
full: Nome completo, Nome visualizzato, Nome e cognome, Contatto, Nominativo
given: Nome
additional: Secondo nome
family: Cognome
prefix: Appellativo, Prefisso, Prefisso del nome
suffix: Suffisso, Suffisso del nome
nickname: Soprannome
organisation: Società, Azienda, Organizzazione, Ditta, Nome organizzazione, Nome azienda
department: Reparto, Dipartimento
job: Posizione, Qualifica, Mansione, Professione, Ruolo, Titolo professionale, Occupazione
title: Titolo
birthday: Compleanno, Data di nascita
birth_year: Anno di nascita
birth_month: Mese di nascita, Mese
birth_day: Giorno di nascita, Giorno
note: Note, Notes, Commenti, Annotazioni
categories: Categorie, Categoria, Etichette, Gruppi
skip: tipo, nome visualizzato, yomi, fonetic*, manager, assistente, creato*, modificato*, aggiunto*, data, personalizzat*, utente*, nome schermo, server*
fax: fax
email: email*, e mail, posta elettronica, posta, mail
url: pagina web, sito*, web, url, profilo, linkedin*
po_box: casella postale, cp
postal_code: cap, codice postale
country: paese*, nazione, stato
region: provincia, regione
city: città, località, comune
street: via
address: indirizzo
phone: telefono*, tel, cellulare, ufficio, abitazione, cercapersone, pager*, richiamata, telex, radio, isdn, numero*
assistant: assistente
pager: cercapersone, pager*
car: auto
main: principale
mobile: cellulare, mobile
work: uff, ufficio, lavoro, società, azienda
home: ab, abitazione, casa, privato
other: altr*
label: etichetta, tipo
value: valore
""",
)
