"""Phrases of boilerplate lines in Portuguese."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            início | página inicial | capa | menu | abrir menu | fechar menu | fechar | buscar | busca
            pesquisar | pesquisa | ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo
            ir para o conteúdo principal | voltar ao topo | topo | seções | secções | editorias
            últimas notícias | últimas | notícias | notícia | política | brasil | mundo | país | internacional
            economia | negócios | esportes | desporto | futebol | cultura | sociedade | ciência | tecnologia
            saúde | educação | opinião | colunas | colunistas | blogs | vídeos | fotos | podcasts
            entretenimento | viagem | cotidiano | edição impressa | arquivo | ajuda | contato | contacto
            contactos | fale conosco | quem somos | sobre nós | mapa do site | minha conta | meu perfil
            próximo | próxima | anterior | ver mais | ver tudo | ver todos | mostrar mais | carregar mais | mais
            classificados | serviços | assinaturas
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            compartilhar | compartilhe | compartilhe esta notícia | compartilhar notícia
            compartilhe no facebook | compartilhe no whatsapp | compartilhar no facebook
            compartilhar no twitter | compartilhar no whatsapp | partilhar | partilhe | partilhar artigo
            partilhe este artigo | partilhar no facebook | partilhar no twitter | enviar por email
            enviar por e-mail | enviar | imprimir | copiar link | copiar | link copiado | facebook | twitter
            whatsapp | linkedin | telegram | pinterest | e-mail | email | instagram | youtube | salvar | guardar
            salvar artigo | ler mais tarde | ler depois | siga-nos | siga-nos no | seguir | siga
            siga no google notícias | curtir | ouvir | reportar erro | comunicar erro | presentear
            oferecer artigo
            """
        ),
        starts=("compartilhe no", "compartilhar no", "partilhar no", "siga-nos no", "siga o"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            leia também | leia mais | leia ainda | leia a seguir | leia mais sobre | ler mais | ler também
            leia | saiba mais | veja também | veja mais | veja ainda | confira também | continue lendo
            continue a ler | continuar a ler | mais lidas | mais lidos | as mais lidas | mais vistos
            mais notícias | mais sobre | mais populares | populares | notícias relacionadas
            artigos relacionados | matérias relacionadas | conteúdo relacionado | conteúdos relacionados
            relacionados | relacionadas | relacionado | temas relacionados | recomendado | recomendados
            recomendados para você | recomendações | recomendamos | pode gostar | você pode gostar
            você também pode gostar | também lhe pode interessar | pode interessar | destaques | em destaque
            últimas notícias | outras notícias | não perca | tópicos relacionados | em alta | para si
            escolhas da redação | escolhas do editor | ver artigo | o melhor do
            """
        ),
        starts=(
            "leia também",
            "leia mais",
            "leia ainda",
            "ler também",
            "saiba mais",
            "veja também",
            "veja mais",
            "confira também",
            "continue lendo",
            "mais sobre",
        ),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            publicidade | anúncio | anúncios | pub | propaganda | conteúdo patrocinado | patrocinado
            patrocinado por | publieditorial | continua após a publicidade | continua depois da publicidade
            continua após publicidade | artigo continua após publicidade | pular anúncio | fechar anúncio
            conteúdo de marca | carregando | carregando... | a carregar
            """
        ),
        starts=("publicidade", "continua após", "continua depois", "patrocinado por"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            newsletter | newsletters | receba nossa newsletter | receba a newsletter | assine a newsletter
            assine nossa newsletter | subscreva a newsletter | subscreva a nossa newsletter
            subscrever newsletter | inscreva-se | inscrever-se | cadastre-se | seu e-mail | seu email
            o seu email | insira seu e-mail | digite seu e-mail | endereço de email | receba notificações
            ativar notificações | notificações | alertas | baixe o app | baixe o aplicativo | descarregue a app
            app store | google play | entre no canal do whatsapp | obrigado pela inscrição
            endereço de e-mail | o seu e-mail | subscrever
            """
        ),
        starts=(
            "receba todas",
            "receba diariamente",
            "receba nossa",
            "receba as",
            "receba no seu",
            "assine nossa newsletter",
            "inscreva-se",
            "subscreva a",
            "baixe o app",
            "participe do canal",
            "entre no canal",
        ),
        parts=("newsletter", "seu e-mail"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            assine | assine já | assine agora | assinar | assinante | assinantes | já é assinante?
            já é assinante | já sou assinante | exclusivo para assinantes | conteúdo exclusivo para assinantes
            só para assinantes | só para subscritores | para subscritores | entrar | entre | fazer login
            faça login | login | iniciar sessão | inicie sessão | sair | criar conta | crie sua conta | registar
            registe-se | registe-se gratuitamente | cadastro | senha | palavra-passe | esqueci minha senha
            esqueceu a senha? | minha conta | a minha conta | premium | exclusivo | assinatura | assinaturas
            apoie | apoie o jornalismo | apoie-nos | doar | faça uma doação | torne-se assinante
            experimente grátis | ver planos | cancele quando quiser
            os leitores são a força e a vida do jornal | recurso exclusivo para assinantes
            assine ou faça login
            """
        ),
        starts=(
            "o contributo do público para a vida",
            "já é assinante",
            "assine para",
            "assine o",
            "este conteúdo é exclusivo",
            "este artigo é exclusivo",
            "para continuar lendo",
            "para continuar a ler",
            "faça login para",
            "apoie o",
            "torne-se",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            aceitar | aceitar todos | aceitar tudo | aceitar cookies | aceitar e continuar | aceito | concordo
            rejeitar | rejeitar todos | recusar | gerir cookies | gerenciar cookies | configurações de cookies
            definições de cookies | política de cookies | cookies | privacidade | definições de privacidade
            mais opções | ver conteúdo | mostrar conteúdo | guardar preferências | prosseguir | entendi
            """
        ),
        starts=(
            "este conteúdo não está",
            "este conteúdo está alojado",
            "este conteúdo é hospedado",
            "usamos cookies",
            "utilizamos cookies",
            "este site utiliza cookies",
            "este site usa cookies",
            "nós e os nossos parceiros",
            "ao continuar a navegar",
            "ao continuar navegando",
            "para ver este conteúdo",
        ),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            comentário | comentários | 0 comentários | sem comentários | comentar | comente
            deixe um comentário | deixe o seu comentário | deixe seu comentário | escreva um comentário
            adicionar comentário | ver comentários | ver todos os comentários | mostrar comentários | responder
            respostas | denunciar | comentários fechados | os comentários estão fechados
            seja o primeiro a comentar | faça login para comentar | cancelar resposta
            o seu endereço de email não será publicado | nome | publicar | enquete | votar | mais recentes
            ordenar por
            """
        ),
        starts=("comentários (", "os comentários", "seja o primeiro a", "o seu endereço", "para comentar"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            tags | tópicos | temas | assuntos | palavras-chave | mais sobre | categorias | categoria
            neste artigo
            """
        ),
        starts=("tags:", "tópicos:", "temas:", "assuntos:", "palavras-chave:", "categorias:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            todos os direitos reservados | termos de uso | termos e condições | política de privacidade
            privacidade | direitos autorais | direitos de autor | ficha técnica | estatuto editorial
            expediente | aviso legal | princípios editoriais | reprodução proibida
            """
        ),
        starts=("©", "copyright", "todos os direitos reservados", "é proibida a reprodução", "proibida a reprodução"),
        parts=("todos os direitos reservados",),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            reproduzir | ouvir | ouça | ouvir artigo | ouça este artigo | ouça este conteúdo | assistir
            assista | ver vídeo | vídeo | áudio | pausa | ao vivo | em direto | assista ao vivo | tela cheia
            ecrã inteiro | legendas | qualidade | velocidade | baixar | duração | próximo vídeo | podcast
            ouvir o texto | reproduzir vídeo
            """
        ),
        starts=("seu navegador não", "o seu navegador", "ouça este", "assista ao"),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            galeria | galeria de fotos | galeria de imagens | fotogaleria | fotos | imagens | ver galeria
            ver fotos | ampliar | ampliar imagem | abrir imagem | próxima foto | foto anterior | foto | imagem
            legenda
            """
        ),
        starts=("foto 1 de", "imagem 1 de", "ver galeria"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            tempo | previsão do tempo | meteorologia | clima | bolsa | mercados | dólar | euro | cotações
            trânsito | loterias | euromilhões | horóscopo | palavras cruzadas | sudoku | jogos | programação
            resultados | classificação | tabela | agenda | farmácias
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            contato | contacto | contactos | fale conosco | fale com a redação | contacte-nos | imprensa
            assessoria de imprensa | telefone | endereço | morada | para mais informações | mais informações
            anuncie | anuncie aqui | trabalhe conosco
            """
        ),
        starts=("contato:", "contacto:", "para mais informações", "mais informações:", "telefone:", "e-mail:", "tel.:"),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            sobre o autor | sobre a autora | o autor | autor | autora | biografia | mais artigos do autor
            ver perfil
            """
        ),
        starts=("sobre o autor", "sobre a autora", "mais artigos de"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            ofertas | loja | promoções | concursos | passatempos | cupons | descontos | eventos | especiais
            revista | suplementos | clube | imóveis | edição digital | banca | podcasts | iniciativas | lojas
            """
        ),
        starts=("este artigo foi publicado", "este texto foi publicado"),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            aviso | ative o javascript | javascript desativado | página não encontrada
            bloqueador de anúncios detectado | traduzido automaticamente
            """
        ),
        starts=(
            "por favor ative",
            "seu navegador",
            "o seu browser",
            "este artigo contém links",
            "detectamos que",
            "este texto não reflete",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            publicado | publicado em | publicado a | atualizado | atualizado em | atualizada
            última atualização | hoje | ontem | há 1 hora | há uma hora | há 2 horas | há um dia
            tempo de leitura | 1 min de leitura | 2 min de leitura | 3 min de leitura
            """
        ),
        starts=(
            "publicado em",
            "publicado a",
            "publicado:",
            "publicada em",
            "atualizado em",
            "atualizado:",
            "atualizada em",
            "actualizado",
            "última atualização",
            "tempo de leitura",
            "por redação",
        ),
        parts=("min de leitura", "minutos de leitura"),
    ),
)
