package io.itinera.demo;

import io.itinera.demo.Model.Article;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people type and write: searches that find something, searches that do not, refused fields and remarks. */
final class Words {

    /** Misspelt words, brands that are not carried and goods that nobody here sells. */
    static final List<String> NO_RESULT = List.of(("guantes nitirlo,aposito hidrocelular xl,aquacel ag 15x15,mepilex border sacro,cateter abbocath 18g,abbocath 20,"
        + "insyte 22g,jeringas luer 20,bisturi 15,hoja bisturi 23,suero fisiologico 500,betadine,clorhexidina alcoholica,sonda foley siliconada 18,"
        + "tegaderm 3m,hypafix 10x10,steri strip,vicryl 3/0,seda 2-0,compresas esteriles 45x45 radiopacas,apositos con plta,empapadres,pañal nocturno g,"
        + "mascarilla ffp2 nr,gafas nasales,ventimask,tubo guedel n3,llave tres pasos,electrodos desfibrilador zoll,tiras accu-chek,lancetas,"
        + "bolsa colostomia convatec,collarin philadelphia,muletas,silla bariatrica 300 kg,cojin gel antiescara 45,pleurevac,redon 600,"
        + "contenedor punzantes 3l,bateas desechables,papel camilla,gorro cirujano estampado,bata impermeable talla xxl,filtro hme traqueo,cintas traqueotomia").split(","));

    static final List<String> FIELDS = List.of("costCentre:required", "costCentre:required", "costCentre:required", "site:required", "wished:value",
        "wished:value", "quantity:value", "quantity:value", "quantity:format", "reference:value");
    static final List<String> REFUSALS = List.of("not-enough-stock", "not-enough-stock", "not-enough-stock", "article-withdrawn", "contract-lapsed",
        "order-above-approval-limit");

    private static final Map<String, List<String>> REMARKS = Map.of(
        "good", List.of("Todo muy rápido, gracias.", "Más fácil que por teléfono.", "Pedido hecho en dos minutos.", "Me gusta ver el precio de contrato.",
            "Bien, como siempre.", "Repetir el pedido anterior ahorra mucho tiempo.", "Perfecto.", "Muy claro el estado del pedido."),
        "search", List.of("No encuentro los artículos por su nombre habitual.", "El buscador no entiende las marcas.", "Tuve que buscar tres veces el mismo apósito.",
            "Si escribo sin acento no sale nada.", "Los nombres están en inglés o alemán, difícil de buscar."),
        "input", List.of("Me pide el centro de coste dos veces.", "No entendía por qué rechazaba la fecha.", "El múltiplo de pedido no se ve hasta el final.",
            "Demasiados campos obligatorios."),
        "stock", List.of("Me entero de que no hay existencias al final.", "Faltaba un artículo y no ofrecía alternativa.", "Otra vez sin stock de guantes.",
            "Si no hay, que lo diga en la búsqueda."),
        "refused", List.of("No me dejó enviar el pedido y no supe por qué.", "Tuve que llamar para terminar el pedido.", "El mensaje no explica qué hacer."),
        "slow", List.of("Hoy iba muy lento.", "La página tardaba en abrirse.", "Dio error y perdí unos minutos."),
        "late", List.of("Llegó varios días tarde.", "El plazo prometido no se cumplió.", "Nadie avisó del retraso.", "Tuvimos que pedir prestado a otro hospital."),
        "short", List.of("Faltaban unidades en la caja.", "Entrega incompleta y sin aviso.", "El albarán no coincidía con lo recibido."),
        "invoice", List.of("La factura no lleva nuestra referencia.", "Me costó encontrar la factura.", "Factura clara."),
        "renewal", List.of("El aviso llegó con tiempo suficiente.", "Renovar fue cosa de un minuto.", "Habría preferido que me llamaran antes."));

    private Words() { }

    static String search(Article article, Dice dice) {
        double draw = dice.unit();
        if (draw < 0.12) {
            return article.part.toLowerCase(Locale.ROOT);
        }
        if (draw < 0.55) {
            return dice.pick(article.category.words);
        }
        String[] words = article.name.replaceAll("[^\\p{L}\\d ]", " ").strip().toLowerCase(Locale.ROOT).split(" +");
        return words.length > 1 ? words[0] + " " + words[1] : words[0];
    }

    static String remark(String kind, Dice dice) {
        return dice.pick(REMARKS.getOrDefault(kind, REMARKS.get("good")));
    }
}
