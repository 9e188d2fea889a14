"""What address books call their columns in Spanish."""

from askwell.formats.address_csv.language import Language

SPANISH = Language(
    "Spanish",
    """
full: Nombre completo, Nombre para mostrar, Nombre y apellidos, Contacto
given: Nombre, Nombre de pila, Nombres
additional: Segundo nombre
family: Apellidos, Apellido
prefix: Tratamiento, Prefijo, Prefijo del nombre
suffix: Sufijo, Sufijo del nombre
nickname: Apodo, Alias, Sobrenombre
organisation: Organización, Empresa, Compañía, Nombre de la organización, Nombre de la empresa
department: Departamento, Departamento de la organización
job: Puesto, Cargo, Profesión, Título de la organización, Puesto de trabajo, Título del trabajo, Ocupación
title: Título
birthday: Cumpleaños, Fecha de nacimiento
birth_year: Año de nacimiento
birth_month: Mes de nacimiento
birth_day: Día de nacimiento
note: Notas, Nota, Comentarios, Observaciones
categories: Categorías, Categoría, Etiquetas, Grupos
skip: tipo, nombre de pantalla, nombre en pantalla, nombre para mostrar, yomi, fonético*, director, jefe, creado*, modificado*, añadido*, fecha, personalizado*, usuario*, estado civil
fax: fax
email: email*, e mail, correo*, correo electrónico
url: página web, sitio*, web, url, enlace, perfil, linkedin*
po_box: apartado*, apdo
postal_code: código postal, cp
country: país o región, país región, país, países
region: provincia o estado, provincia*, estado, región, comunidad
city: ciudad, población, localidad, municipio
street: calle
address: dirección, domicilio
phone: teléfono*, tel, tfno, móvil, celular, particular, buscapersonas, localizador, devolución*, télex, radio, número de teléfono, número*
assistant: asistente, ayudante
pager: buscapersonas, localizador
car: automóvil, coche, auto
main: principal
mobile: móvil, celular
work: trabajo, oficina, compañía, laboral, profesional, organización, empresa
home: domicilio, casa, particular, personal, privad*
other: otr*
label: etiqueta, tipo
value: valor
""",
)
