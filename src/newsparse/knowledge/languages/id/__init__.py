"""Indonesian."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="id",
    name="Indonesian",
    letters="é",
    function_words=words("""yang dan di dari ini itu untuk dengan pada dalam tidak akan juga ke ada adalah oleh tersebut sebagai bisa
        telah para karena saat kata lebih sudah kami mereka atau menjadi saya hari ia namun kita seperti secara tahun setelah dapat orang
        satu dua anda lalu masih bahwa seorang hingga harus banyak belum antara kepada sementara melakukan ujar sejumlah terhadap agar
        bagi tapi jika menurut sebelumnya salah memiliki beberapa serta atas selain tak dia jadi usai sehingga kembali"""),
)
