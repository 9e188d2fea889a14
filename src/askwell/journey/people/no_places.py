"""What people write where others write an employer, and is no place of work: data, in six languages."""

from askwell.journey.people.keying import organisation_key

_WORDS = """
self-employed | self employed | selfemployed | freelance | freelancer | freelancing | independent | independent consultant
independent contractor | own business | retired | student | unemployed | not employed | between jobs | none | n/a | na | homemaker
stay-at-home parent | housewife | job seeker | looking for work | seeking new opportunities | sabbatical | parental leave | private | various
selbständig | selbstständig | selbststaendig | selbstaendig | freiberuflich | freiberufler | freiberuflerin | freie mitarbeiterin | freischaffend
im ruhestand | ruhestand | rentner | rentnerin | pensioniert | pensionär | pensionärin | studentin | studierende | arbeitslos | arbeitssuchend
hausfrau | hausmann | elternzeit | privat | keine
indépendant | indépendante | travailleur indépendant | à mon compte | auto-entrepreneur | auto-entrepreneuse | micro-entrepreneur
profession libérale | retraité | retraitée | étudiant | étudiante | sans emploi | demandeur d'emploi | en recherche d'emploi | aucun | mère au foyer
autónomo | autónoma | trabajador autónomo | por cuenta propia | independiente | trabajador independiente | jubilado | jubilada | estudiante
desempleado | desempleada | en paro | ama de casa | ninguno
autonomo | autonoma | libero professionista | libera professionista | lavoratore autonomo | in proprio | pensionato | pensionata | studente
studentessa | disoccupato | disoccupata | in cerca di lavoro | casalinga | nessuno
autônomo | autônoma | trabalhador independente | por conta própria | profissional liberal | aposentado | aposentada | reformado | reformada
estudante | desempregado | desempregada | dona de casa | nenhum
"""
# The folded names, as Organisation.key has them.
NO_PLACES = frozenset(
    organisation_key(name.strip()) for line in _WORDS.strip().splitlines() for name in line.split("|")
)
