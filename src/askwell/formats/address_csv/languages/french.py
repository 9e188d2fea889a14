"""What address books call their columns in French."""

from askwell.formats.address_csv.language import Language

FRENCH = Language(
    "French",
    """
full: Nom complet, Nom à afficher, Nom affiché, Nom et prénom, Prénom et nom, Contact
given: Prénom, Prénoms
additional: Deuxième prénom, Autres prénoms, Second prénom
family: Nom de famille, Nom
prefix: Civilité, Préfixe du nom
suffix: Suffixe, Suffixe du nom
nickname: Surnom, Pseudonyme
organisation: Société, Entreprise, Organisation, Employeur, Nom de l'organisation, Nom de la société, Raison sociale
department: Service, Département, Service de l'organisation
job: Profession, Poste, Fonction, Métier, Intitulé du poste, Titre de l'organisation
title: Titre
birthday: Anniversaire, Date de naissance
birth_year: Année de naissance
birth_month: Mois de naissance, Mois
birth_day: Jour de naissance, Jour
note: Notes, Note, Remarques, Remarque, Commentaires, Commentaire
categories: Catégories, Catégorie, Étiquettes, Groupes, Libellés
skip: type, nom complet de l adresse, nom à afficher, nom affiché, yomi, phonétique, responsable, assistant e, créé*, modifié*, ajouté*, date, pseudo, divers, utilisateur*, statut, serveur*
fax: fax, télécopie*, télécopieur
email: email*, e mail, courriel*, messagerie, adresse électronique, adresse mail, adresse e mail, mail, mél
url: page web, site*, web, url, lien, profil, linkedin*
po_box: boîte postale, bp
postal_code: code postal, cp
country: pays région, pays
region: dép région, région, province, état, canton, pays état, état province, département
city: ville, commune, localité
street: rue, voie
address: adresse
phone: téléphone*, tél, tel, portable, mobile, gsm, radiomessagerie, récepteur*, bip, pager*, rappel, télex, radio, rnis, isdn, numéro*
assistant: assistant*
pager: récepteur*, bip, pager*
car: voiture
main: principal*
mobile: mobile, portable, gsm
work: bureau, professionnel*, travail, société, pro
home: domicile, personnel*, privé*, perso, maison
other: autre*
label: libellé, type
value: valeur
""",
)
