"""Portuguese words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("por | de: | escrito por | texto: | texto de: | autor: | autora: | reportagem de:"),
    roles=by_role(
        writing="texto | escrito por | redação",
        reporting="reportagem | reportagem de",
        additional_reporting="reportagem adicional de | reportagem adicional",
        editing="edição | edição de | editado por",
        photography="fotos | fotografia",
        graphics="arte | infografia | ilustração",
        production="produção",
        translation="tradução | tradução de | traduzido por",
        contribution="colaborou | colaboraram | com informações de | com",
    ),
    titles=phrases("""jornalista | repórter | repórter especial | redator | redatora | editor | editora | editor-chefe | editora-chefe
        diretor | diretora | correspondente | enviado especial | enviada especial | colunista | colaborador | colaboradora | fotógrafo
        fotógrafa | fotojornalista | crítico | crítica | analista | redação | da redação | agência | estagiário | estagiária
        sob supervisão"""),
    joiners=words("e & com"),
)

CREDITS: Final = CreditWords(
    lines=phrases("foto de arquivo | imagem de arquivo | foto ilustrativa | imagem ilustrativa | arquivo pessoal"),
    positions=listed("""e | d | c | esq | dir | à esquerda | à direita | esquerda | direita | ao centro | centro | ao meio
        da esquerda para a direita"""),
    marks=listed("""foto | fotos | foto de | fotos de | foto por | foto cedida por | imagem cedida por | cortesia de | fotografia
        fotografias | fotógrafo | imagem | imagens | crédito | créditos | crédito da foto | fonte | ilustração | infográfico
        infografia | arte | reprodução | divulgação | captura de tela | vídeo | cortesia | arquivo"""),
    caption_openers=listed("""legenda da foto | foto de arquivo | imagem de arquivo | arquivo | imagem ilustrativa | foto ilustrativa
        legenda | na foto | na imagem | ilustração | vídeo | mapa | gráfico"""),
)

_MALE: Final = """
    presidente diretor senador deputado ministro prefeito advogado secretário governador professor delegado pai filho irmão homem
    vice-presidente primeiro-ministro vereador embaixador magistrado procurador promotor inspetor treinador técnico atacante goleiro
    guarda-redes zagueiro ator cantor escritor pesquisador investigador empresário fundador administrador coordenador bispo cardeal rei
    príncipe marido avô tio primo sobrinho doutor engenheiro arquiteto cirurgião enfermeiro médico sociólogo historiador psicólogo campeão
    candidato reitor aluno almirante cônego cônsul desembargador diácono escrivão eurodeputado ex-deputado ex-ministro ex-prefeito
    ex-presidente notário ouvidor padre pároco rabino sacerdote sargento soldado subprocurador subsecretário tabelião tesoureiro
    vice-governador vice-prefeito
"""
_FEMALE: Final = """
    presidenta diretora senadora deputada ministra prefeita advogada secretária governadora professora delegada mãe filha irmã mulher
    vice-presidenta primeira-ministra vereadora embaixadora magistrada procuradora promotora inspetora treinadora atriz cantora escritora
    pesquisadora investigadora empresária fundadora administradora coordenadora rainha princesa esposa avó tia prima sobrinha doutora
    engenheira arquiteta enfermeira médica socióloga historiadora psicóloga campeã candidata reitora aluna capitã consulesa desembargadora
    escrivã eurodeputada ex-deputada ex-ministra ex-prefeita ex-presidenta notária ouvidora rabina sargenta subprocuradora subsecretária
    tesoureira vice-governadora vice-prefeita
"""
_EITHER: Final = """
    jornalista cientista economista analista dirigente estudante chanceler comandante autarca piloto agente edil governante tenente
"""
# Trades, which are also surnames and seldom capitalised before a name.
_MALE_TRADES: Final = """
    padeiro pescador bombeiro reformado aposentado morador operário agricultor alfaiate antropólogo apicultor apresentador árbitro
    arqueólogo artesão assessor astrônomo astrónomo autor bailarino banqueiro barbeiro barqueiro bibliotecário biólogo botânico boxeador
    camponês carpinteiro carteiro catador colaborador colecionador compositor condutor conselheiro consultor contador coreógrafo coveiro
    cozinheiro criador cuidador cunhado curador dançarino desenhador doutorando dramaturgo ecólogo editor educador empregado encanador
    escultor estivador faroleiro farmacêutico ferreiro filósofo fotógrafo funcionário garçom genro geógrafo geólogo herdeiro ilustrador
    inquilino instrutor inventor jardineiro jogador lavrador livreiro locutor marceneiro marinheiro mecânico mergulhador moleiro monge
    montanhista nadador namorado narrador noivo oceanógrafo operador padrasto padrinho palhaço paleontólogo passageiro pastor pedreiro
    pintor politólogo porteiro produtor proprietário realizador remador sapateiro serralheiro sismólogo sócio sogro sucessor teólogo
    torneiro trabalhador tradutor velejador vendedor veterinário viticultor viúvo vizinho voluntário zelador zoólogo
"""
_FEMALE_TRADES: Final = """
    padeira pescadora bombeira reformada aposentada moradora agricultora antropóloga apicultora apresentadora árbitra arqueóloga artesã
    assessora astrônoma astrónoma autora bailarina banqueira bibliotecária bióloga boxeadora camponesa catadora colaboradora colecionadora
    compositora conselheira consultora contadora coreógrafa costureira cozinheira criadora cuidadora cunhada curadora dançarina doutoranda
    dramaturga ecóloga editora educadora empregada escultora farmacêutica filósofa fotógrafa funcionária geógrafa geóloga herdeira
    ilustradora inquilina instrutora inventora jardineira jogadora lavradora livreira locutora madrasta madrinha marinheira mergulhadora
    nadadora namorada narradora noiva nora oceanógrafa operária operadora paleontóloga parteira passageira pastora pintora poetisa
    politóloga produtora proprietária realizadora remadora sismóloga sócia sogra sucessora teóloga trabalhadora tradutora velejadora
    vendedora veterinária viticultora viúva vizinha voluntária zeladora zoóloga freira
"""
_TRADES: Final = """
    alpinista anestesista artista ativista astronauta atleta cineasta ciclista climatologista colega colunista comerciante comentarista
    cronista dentista desportista docente eletricista ensaísta especialista feirante fisioterapeuta florista ginasta gestor gestora guarda
    guia guitarrista intérprete jurista linguista maquinista maratonista meteorologista motorista musicista naturalista neurologista
    nutricionista oncologista participante pecuarista pediatra pianista poeta psiquiatra romancista roteirista recepcionista sanitarista
    sindicalista sobrevivente surfista taxista tenista terapeuta testemunha turista urbanista velocista vigia virologista
"""

PEOPLE: Final = PeopleWords(
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p"},
    possessives={"seu": "", "sua": ""},
    relatives=words("quem que"),
    first_person=words("eu mim nós"),
    first_person_plural=words("nós"),
    honorifics={"senhor": "m", "sr": "m", "senhora": "f", "sra": "f", "dom": "m", "dona": "f", "dr": "m", "dra": "f"},
    titles=words(_MALE + _FEMALE + _EITHER + " general coronel capitão juiz juíza porta-voz papa"),
    roles=words(f"{_MALE} {_FEMALE} {_EITHER} {_MALE_TRADES} {_FEMALE_TRADES} {_TRADES} juiz juíza porta-voz líder responsável chefe"),
    gendered_nouns=gendered(m=_MALE + _MALE_TRADES, f=_FEMALE + _FEMALE_TRADES),
    organisation_words=words("""ministério governo partido sindicato empresa grupo banco agência polícia tribunal comissão universidade
        instituto prefeitura câmara lusa folha academia agrupamento aliança alfândega arquidiocese assembleia associação autarquia
        autoridade banda brigada cartório centro coletivo coligação colégio comando comarca comissariado comité comitê companhia
        confederação conselho consórcio consulado cooperativa coordenação corpo corregedoria defensoria delegacia departamento diocese
        direção direção-geral embaixada escola exército faculdade federação fundação gabinete guarda hospital igreja inspeção junta
        laboratório liga marinha município museu observatório ordem organização ouvidoria parlamento promotoria procuradoria proteção
        provedoria reitoria rede secretaria senado serviço sociedade supremo teatro união viação"""),
    epithets=words("""enfermeiro enfermeira policial magistrado magistrada juiz juíza delegado delegada promotor promotora
        dona tenista antropóloga antropólogo apresentador apresentadora arqueóloga arqueólogo artista atacante ativista ator
        atriz autarca dirigente
        autor autora bailarina bailarino bióloga biólogo campeã campeão cantor cantora ciclista cientista cineasta compositor
        compositora dramaturga dramaturgo edil empresária empresário escritor escritora escultor escultora filósofa filósofo
        fotógrafa fotógrafo ginasta goleiro governante historiador historiadora ilustrador ilustradora jogador jogadora
        maratonista nadador nadadora pesquisador pesquisadora pianista pintor pintora poeta realizador realizadora romancista
        socióloga sociólogo surfista treinador treinadora vereador vereadora zagueiro próprio própria mesmo mesma último última
        interessado interessada mulher homem jovem médico médica cirurgião cirurgiã doutor doutora advogado advogada defensor
        defensora técnico técnica político política economista especialista docente professor professora catedrático agricultor
        agricultora pescador pescadora aposentado aposentada reformado reformada deputado deputada senador senadora parlamentar
        investigador investigadora"""),
    author_prepositions=words("por pelo pela de da do"),
    documents=words("""relatório estudo comunicado pesquisa carta entrevista livro artigo nota documento dados números estimativas balanço
        levantamento boletim"""),
    speeches=words("discurso resposta réplica recado mensagem palavras"),
    verbatim_words=words("íntegra"),
    group_nouns=words("""especialistas críticos moradores testemunhas autoridades fontes analistas bombeiros polícia funcionários
        responsáveis policiais militares advogados oposição"""),
    indefinites=words("um uma alguns algumas vários várias muitos dois três"),
    article_genders={"a": "f", "o": "m"},
    definites=words("o a os as este esta"),
    prepositions=words("de do da dos das em no na por para com sobre que à às ao aos"),
    organisation_links=words("de do da dos das e"),
    joiners=words("e"),
    personal_relatives=words("quem"),
    continuing_verbs=words("acrescentou acrescenta"),
    place_prepositions=words("em"),
    sentence_openers=words("""o a os as um uma uns umas e mas ou nem se este esta estes estas esse essa esses essas aquele aquela isto
        isso aquilo seu sua seus suas nosso nossa meu minha segundo para em no na nos nas num numa do da dos das de ao à aos às por pelo
        pela pelos pelas com sem sob sobre entre até desde após antes depois durante contra perante mediante conforme apesar ontem hoje
        amanhã assim também além ainda agora já então logo portanto porém contudo todavia entretanto enquanto embora porque pois que quem
        qual quais quando como onde quanto caso aliás afinal enfim finalmente inclusive somente só apenas talvez sempre nunca jamais aqui
        ali lá muitos muitas muito alguns algumas algum alguma outro outra outros outras todo toda todos todas cada ambos ambas qualquer
        nenhum nenhuma vários várias poucos poucas tanto tantos tal tais dois duas três quatro cinco ele ela eles elas eu nós você vocês
        segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro sim não atualmente recentemente posteriormente anteriormente infelizmente felizmente provavelmente naturalmente
        certamente"""),
    drops_subjects=True,
    generic_organisations=words("""ong companhia concessionária construtora cooperativa empresa entidade firma instituição multinacional
        seguradora transportadora"""),
    naming_organisations=words("""ong associação banco banda cadeia clube coletivo companhia construtora cooperativa editora empresa firma
        fundação grupo hotel jornal restaurante revista sindicato startup transportadora"""),
)

FURNITURE: Final = furniture("""
    [navigation]
    início | página inicial | capa | abrir menu | fechar | buscar | busca | pesquisar | pesquisa | ir para o conteúdo
    pular para o conteúdo | saltar para o conteúdo | ir para o conteúdo principal | voltar ao topo | topo | seções | secções | editorias
    últimas | notícias | notícia | política | brasil | mundo | país | internacional | economia | negócios | esportes | desporto | futebol
    cultura | sociedade | ciência | tecnologia | saúde | educação | opinião | colunas | colunistas | blogs | vídeos | entretenimento
    viagem | cotidiano | edição impressa | arquivo | ajuda | quem somos | sobre nós | mapa do site | meu perfil | próximo | próxima
    anterior | ver mais | ver tudo | ver todos | mostrar mais | carregar mais | mais | classificados | serviços
    [share]
    compartilhar | compartilhe | compartilhe esta notícia | partilhar | partilhe | partilhar artigo | partilhe este artigo
    enviar por email | enviar por e-mail | enviar | imprimir | copiar link | copiar | link copiado | salvar | guardar | salvar artigo
    ler mais tarde | ler depois | siga-nos | seguir | siga | siga no google notícias | curtir | reportar erro | comunicar erro | presentear
    oferecer artigo | compartilhe no … | compartilhar no … | partilhar no … | siga-nos no … | siga o …
    [related]
    leia também | leia ainda | leia a seguir | ler mais | ler também | leia | saiba mais | veja também | veja mais | veja ainda
    confira também | continue lendo | continue a ler | continuar a ler | mais lidas | mais lidos | as mais lidas | mais vistos
    mais notícias | mais populares | populares | notícias relacionadas | artigos relacionados | matérias relacionadas
    conteúdo relacionado | conteúdos relacionados | relacionados | relacionadas | relacionado | temas relacionados | recomendado
    recomendados | recomendados para você | recomendações | recomendamos | pode gostar | você pode gostar | você também pode gostar
    também lhe pode interessar | pode interessar | destaques | em destaque | últimas notícias | outras notícias | não perca
    tópicos relacionados | em alta | para si | escolhas da redação | escolhas do editor | ver artigo | o melhor do | leia também …
    leia mais … | leia ainda … | ler também … | saiba mais … | veja também … | veja mais … | confira também … | continue lendo …
    mais sobre …
    [advertisement]
    publicidade | anúncio | anúncios | pub | propaganda | conteúdo patrocinado | patrocinado | patrocinado por | publieditorial
    artigo continua após publicidade | pular anúncio | fechar anúncio | conteúdo de marca | carregando | a carregar | publicidade …
    continua após … | continua depois … | patrocinado por …
    [newsletter]
    ver no navegador | abrir no navegador | ver online | bom dia | boa tarde | caro leitor | caros leitores | cancelar subscrição
    cancelar inscrição | cancelar assinatura | recebe este … | recebeu este … | você recebeu este … | você está recebendo …
    subscreva a nossa newsletter | inscreva-se | inscrever-se | cadastre-se | seu e-mail | seu email | o seu email | endereço de email
    receba notificações | ativar notificações | notificações | alertas | baixe o aplicativo | descarregue a app | obrigado pela inscrição
    endereço de e-mail | subscrever | receba todas … | receba diariamente … | receba nossa … | receba as … | receba no seu …
    assine nossa newsletter … | inscreva-se … | subscreva a … | baixe o app … | participe do canal … | entre no canal … | … seu e-mail …
    [paywall]
    assine | assine já | assine agora | assinar | assinante | assinantes | já sou assinante | exclusivo para assinantes
    conteúdo exclusivo para assinantes | só para assinantes | só para subscritores | para subscritores | entrar | entre | fazer login
    faça login | iniciar sessão | inicie sessão | sair | criar conta | crie sua conta | registar | registe-se | registe-se gratuitamente
    cadastro | senha | palavra-passe | esqueci minha senha | esqueceu a senha | minha conta | a minha conta | exclusivo | assinatura
    assinaturas | apoie | apoie-nos | doar | faça uma doação | torne-se assinante | experimente grátis | ver planos | cancele quando quiser
    recurso exclusivo para assinantes | assine ou faça login | já é assinante … | assine para … | assine o … | este conteúdo é exclusivo …
    este artigo é exclusivo … | para continuar lendo … | para continuar a ler … | faça login para … | apoie o … | torne-se …
    [consent]
    aceitar | aceitar todos | aceitar tudo | aceitar e continuar | aceito | concordo | rejeitar | rejeitar todos | recusar | gerir cookies
    gerenciar cookies | configurações de cookies | definições de cookies | política de cookies | definições de privacidade | mais opções
    ver conteúdo | mostrar conteúdo | guardar preferências | prosseguir | entendi | este conteúdo não está … | este conteúdo está alojado …
    este conteúdo é hospedado … | usamos cookies … | utilizamos cookies … | este site utiliza cookies … | este site usa cookies …
    nós e os nossos parceiros … | ao continuar a navegar … | ao continuar navegando … | para ver este conteúdo …
    [comments]
    comentário | comentários | sem comentários | comentar | comente | deixe um comentário | deixe o seu comentário | deixe seu comentário
    escreva um comentário | adicionar comentário | ver comentários | ver todos os comentários | mostrar comentários | responder | respostas
    denunciar | comentários fechados | faça login para comentar | cancelar resposta | nome | publicar | enquete | votar | mais recentes
    ordenar por | comentários ( … | os comentários … | seja o primeiro a … | o seu endereço … | para comentar …
    [tags]
    tópicos | temas | assuntos | palavras-chave | mais sobre | categorias | categoria | neste artigo | tópicos: … | temas: … | assuntos: …
    palavras-chave: … | categorias: …
    [copyright]
    todos os direitos reservados | termos de uso | termos e condições | política de privacidade | privacidade | direitos autorais
    direitos de autor | ficha técnica | estatuto editorial | expediente | aviso legal | princípios editoriais | reprodução proibida
    copyright … | todos os direitos reservados … | é proibida a reprodução … | proibida a reprodução … | … todos os direitos reservados …
    [player]
    reproduzir | ouvir | ouça | ouvir artigo | assistir | assista | ver vídeo | vídeo | áudio | pausa | ao vivo | em direto | tela cheia
    ecrã inteiro | legendas | qualidade | velocidade | baixar | duração | próximo vídeo | podcast | ouvir o texto | seu navegador não …
    o seu navegador … | ouça este … | assista ao …
    [gallery]
    galeria | galeria de fotos | galeria de imagens | fotogaleria | fotos | imagens | ver galeria | ver fotos | ampliar | abrir imagem
    próxima foto | foto | imagem | legenda | foto 1 de … | imagem 1 de … | ver galeria …
    [contact]
    contato | contacto | contactos | fale conosco | fale com a redação | contacte-nos | imprensa | assessoria de imprensa | telefone
    endereço | morada | mais informações | anuncie | anuncie aqui | trabalhe conosco | contato: … | contacto: … | para mais informações …
    mais informações: … | telefone: … | tel.: …
    [promotion]
    ofertas | loja | promoções | concursos | passatempos | cupons | descontos | eventos | especiais | revista | suplementos | clube
    imóveis | edição digital | banca | podcasts | iniciativas | lojas | este artigo foi publicado … | este texto foi publicado …
    [notice]
    mais informações em instantes | notícia em atualização | reportagem em atualização
    aviso | ative o javascript | javascript desativado | página não encontrada | bloqueador de anúncios detectado
    traduzido automaticamente | por favor ative … | seu navegador … | o seu browser … | este artigo contém links … | detectamos que …
    este texto não reflete …
    [published]
    publicado | publicado em | publicado a | atualizado | atualizado em | atualizada | última atualização | hoje | ontem | há 1 hora
    há uma hora | há 2 horas | há um dia | publicado em … | publicado a … | publicado: … | publicada em … | atualizado em … | atualizado: …
    atualizada em … | actualizado … | última atualização … | tempo de leitura … | por redação … | … min de leitura …
    … minutos de leitura …
""")
