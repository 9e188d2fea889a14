"""What address books call their columns in Portuguese."""

from askwell.formats.address_csv.language import Language

PORTUGUESE = Language(
    "Portuguese",
    """
full: Nome completo, Nome de exibição, Nome para exibição, Nome a apresentar, Nome e sobrenome, Contato, Contacto
given: Nome, Primeiro nome, Nome próprio
additional: Segundo nome, Nome do meio, Nomes do meio
family: Sobrenome, Apelido, Último nome
prefix: Tratamento, Prefixo, Prefixo do nome
suffix: Sufixo, Sufixo do nome
nickname: Alcunha, Apelido informal
organisation: Empresa, Organização, Companhia, Nome da organização, Nome da empresa
department: Departamento
job: Cargo, Função, Profissão, Título do cargo, Ocupação
title: Título
birthday: Aniversário, Data de nascimento, Nascimento
birth_year: Ano de nascimento
birth_month: Mês de nascimento
birth_day: Dia de nascimento
note: Anotações, Notas, Observações, Comentários
categories: Categorias, Categoria, Etiquetas, Grupos, Marcadores
skip: tipo, nome para exibição, nome de exibição, nome a apresentar, yomi, fonético*, gerente, assistente, criado*, modificado*, adicionado*, data, personalizado*, usuário*, utilizador*
fax: fax
email: email*, e mail, correio*, correio eletrónico, correio eletrônico
url: página da web, página web, página, site*, web, url, perfil, linkedin*
po_box: caixa postal, apartado
postal_code: cep, código postal
country: país região, país
region: estado, distrito, província, região, uf
city: cidade, localidade, município
street: rua, logradouro
address: endereço*, morada
phone: telefone*, tel, celular, telemóvel, pager*, retorno, telex, rádio, número*, fone
assistant: assistente
pager: pager*
car: carro, automóvel
main: principal
mobile: celular, telemóvel, móvel
work: comercial, trabalho, empresa, escritório, profissional
home: residencial, casa, pessoal, particular, residência
other: outr*
label: rótulo, etiqueta, tipo
value: valor
""",
)
