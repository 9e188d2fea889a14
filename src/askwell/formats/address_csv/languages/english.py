"""What address books call their columns in English."""

from askwell.formats.address_csv.language import Language

ENGLISH = Language(
    "English",
    """
full: Name, Full name, Display name, Contact name, Contact, Person, Who
given: First name, Given name, Given, First, Forename, Christian name, FName
additional: Middle name, Additional name, Middle, Middle names, Second name
family: Last name, Family name, Surname, Last, LName
prefix: Name prefix, Prefix, Salutation, Honorific, Courtesy title
suffix: Suffix, Name suffix, Generational suffix
nickname: Nickname, Nick, Alias, Preferred name, Goes by
organisation: Company, Company name, Companies, Organization, Organisation, Organization name, Employer, Account name, Firm, Workplace, Works at, Current company, Business name, Current employer, Affiliation
department: Department, Organization department, Dept, Division, Business unit
job: Job title, Organization title, Position, Role, Profession, Headline, Current title, Current position, Job, Job role
job_otherwise: Occupation
title: Title
birthday: Birthday, Birth date, Date of birth, Birthdate, DOB
birth_year: Birth year
birth_month: Birth month
note: Notes, Note, Comments, Comment, Remarks, Remark, Description, Memo
categories: Categories, Category, Labels, Label, Group membership, Groups, Group, Tags, Tag, Lists
skip: yomi, phonetic, type, display name, manager*, referred by, created*, create date, creation, updated*, update date, added*, modified*, last activity*, last contacted, last seen, connected on, date, timestamp, internet free busy, directory server, mailing list, opt out, opted, status, owner, count, id, number of, lead*, verified, custom*, screen name, aim*, account, user
fax: fax, facsimile, fax number
email: email*, e mail, e mails, mail, e mail address, mailbox
url: web page, webpage, website*, web site, web, url, homepage, home page, link, linkedin*, profile, sites, blog, twitter*, facebook*, instagram*, github*, linkedin url
po_box: po box, post office box, p o box
postal_code: postal code, zip*, postcode, post code, zip code, postal
country: country region, country*, nation
region: state*, region, province, county, prefecture, territory
city: city, town, suburb, locality
street: street*
address: address, addresses, mailing address
phone: phone*, telephone*, tel, mobile*, cell*, pager*, callback, radio, telex, isdn, tty*, fon, main, landline, whatsapp, contact number, number
assistant: assistant*
pager: pager*
car: car
main: main, primary phone, main phone
mobile: mobile*, cell*, whatsapp
work: work, business, office, company, organization
home: home, private, personal
other: other, alternate, alternative, secondary phone
label: label, type
value: value
""",
)
