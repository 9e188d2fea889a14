"""What address books call their columns in Finnish."""

from askwell.formats.address_csv.language import Language

FINNISH = Language(
    "Finnish",
    """
full: Nimi, Koko nimi, Näyttönimi, Näytettävä nimi, Yhteyshenkilö
given: Etunimi
additional: Toinen nimi, Muut etunimet
family: Sukunimi
prefix: Puhuttelu, Etuliite, Titteli
suffix: Jälkiliite
nickname: Lempinimi, Kutsumanimi
organisation: Yritys, Järjestö, Organisaatio, Työnantaja, Yhtiö
department: Osasto
job: Ammattinimike, Ammattinimi, Tehtävänimike, Ammatti, Asema, Tehtävä, Toimenkuva, Nimike
birthday: Syntymäpäivä, Syntymäaika
birth_year: Syntymävuosi
birth_month: Syntymäkuukausi
birth_day: Syntymäpäivän päivä
note: Muistiinpanot, Huomautukset, Kommentit, Lisätiedot
categories: Luokat, Luokka, Ryhmät, Tunnisteet
skip: *tyyppi, tyyppi, näyttönimi, näytettävä nimi, yomi, esimies*, luotu*, muokattu*, lisätty*, päivämäärä, mukautettu*, käyttäjä*, avustajan nimi
fax: *faksi, faksi*
email: sähköposti*, email*, s posti*
url: web sivu, www*, verkkosivu*, kotisivu*, url, profiili, linkedin*
po_box: *postilokero, postilokero, pl
postal_code: *postinumero, postinumero*
country: maa alue, maa, *maa
region: lääni, *lääni, alue, osavaltio, maakunta
city: postitoimipaikka, kaupunki, *kaupunki, paikkakunta, kunta
street: katu*, *katu, lähiosoite
address: *osoite, osoite
phone: *puhelin, puhelin*, matkapuhelin, gsm, hakulaite, takaisinsoitto, teleksi, *numero
assistant: avustaja*
pager: hakulaite
car: auto*
main: pää*, ensisijainen puhelin
mobile: matka*, gsm
work: työ*
home: koti*, kodin
other: muu*
label: selite, tyyppi
value: arvo
""",
)
