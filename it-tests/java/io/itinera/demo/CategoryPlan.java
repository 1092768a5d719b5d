package io.itinera.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The readable categories: which EMDN codes they hold, how many articles, how much is bought and at what price level. */
final class CategoryPlan {

    /** A category; the weight is its share of what hospitals order, low and high its price range in euros. */
    static final class Category {
        int id;
        String code;
        List<String> prefixes;
        String[] names;
        int quota;
        int weight;
        double low;
        double high;
        String unit;
        String theme;
        List<String> words;
    }

    // code | EMDN prefixes | es | en | fr | quota | weight | low | high | unit | theme | search words
    private static final String PLAN = """
        A|A|Agujas, adaptadores y accesorios de administración|Needles, adapters and administration accessories|Aiguilles, adaptateurs et accessoires d'administration|90|60|1.2|45|PIECE|DRAIN|aguja fístula,llave de tres vías,aguja epicraneal
        A03|A03|Equipos de infusión y líneas|Infusion sets and tubing|Perfuseurs et lignes|110|120|1.5|28|PIECE|DRAIN|equipo de infusión,sistema de gravedad,alargadera
        A06|A06|Drenaje y bolsas de recogida|Drainage and collection bags|Drainage et poches de recueil|190|190|0.9|38|PIECE|DRAIN|bolsa de orina,drenaje,redón
        B|B|Hematología y transfusión|Haematology and transfusion|Hématologie et transfusion|60|25|12|140|PIECE|LAB|bolsa congelación,autotransfusión
        C|C|Cardiología y cirugía vascular|Cardiology and vascular surgery|Cardiologie et chirurgie vasculaire|55|14|35|980|PIECE|IMPLANT|catéter balón,electrodos ecg
        D|D,V07,W05|Limpieza, desinfección y cepillos|Cleaning, disinfection and brushes|Nettoyage, désinfection et brosses|110|85|1.1|35|PACK|LAB|cepillo endoscopio,esponja enzimática,desinfectante
        G|G|Endoscopia y aparato digestivo|Endoscopy and digestive devices|Endoscopie et appareil digestif|60|40|6|120|PIECE|DRAIN|pinza de biopsia,abrebocas
        G02|G02|Sondas y nutrición enteral|Feeding tubes and enteral nutrition|Sondes et nutrition entérale|110|90|3.5|165|PIECE|DRAIN|sonda nasogástrica,botón gastrostomía,sonda alimentación
        H|H|Sutura, grapado y clips|Sutures, stapling and clips|Sutures, agrafes et clips|75|45|6|190|BOX|THEATRE|sutura,clips,cinta identificación
        K|K|Laparoscopia y electrocirugía|Laparoscopy and electrosurgery|Laparoscopie et électrochirurgie|125|55|14|420|PIECE|THEATRE|trócar,pinza laparoscopia,electrodo monopolar
        L|L|Instrumental quirúrgico|Surgical instruments|Instruments chirurgicaux|95|25|18|310|PIECE|THEATRE|cánula,pinza,artroscopia
        L09|L09,L11|Instrumental de traumatología y columna|Orthopaedic and spine instruments|Instruments d'orthopédie et du rachis|125|15|45|690|PIECE|IMPLANT|prueba cervical,destornillador,distractor
        M02|M01,M02|Algodón, gasas y compresas|Cotton, gauze and swabs|Coton, gazes et compresses|170|260|1.2|22|PACK|WOUND|gasas,compresas,algodón
        M03|M03|Vendas y mallas|Bandages and netting|Bandes et filets|210|210|0.9|26|PIECE|WOUND|venda cohesiva,venda elástica,malla tubular
        M04|M04|Apósitos para heridas|Wound dressings|Pansements|280|330|2.0|40|BOX|WOUND|apósito hidrocoloide,apósito de espuma,apósito alginato
        M05|M05,M90|Esparadrapos y apósitos adhesivos|Plasters and adhesive dressings|Sparadraps et pansements adhésifs|140|170|1.5|18|BOX|WOUND|esparadrapo,tiritas,apósito adhesivo
        N|N|Neurología y electrodos|Neurology and electrodes|Neurologie et électrodes|24|12|24|260|PIECE|IMPLANT|cable electrodo,conector
        P|P|Implantes y prótesis|Implants and prostheses|Implants et prothèses|120|16|150|1900|PIECE|IMPLANT|prótesis oído,placa cervical,implante
        Q|Q|Oftalmología, otorrinolaringología y sets|Ophthalmology, ENT and procedure packs|Ophtalmologie, ORL et trousses|80|45|9|180|PACK|THEATRE|set oftalmología,otoscopio
        Q01|Q01,L16|Odontología|Dental care|Odontologie|120|50|4|130|PIECE|LAB|espejo dental,matriz dental,circonio
        R|R|Función respiratoria y filtros|Respiratory function and filters|Fonction respiratoire et filtres|85|75|2.5|95|PIECE|AIRWAY|filtro bacteriano,espirómetro,boquilla
        R01|R01|Vía aérea y traqueostomía|Airway and tracheostomy|Voies aériennes et trachéotomie|135|90|6|120|PIECE|AIRWAY|cánula traqueal,tubo endotraqueal,sonda de aspiración
        R03|R03|Mascarillas respiratorias|Respiratory masks|Masques respiratoires|65|50|9|145|PIECE|AIRWAY|mascarilla cpap,mascarilla ventilación
        S|S,V04|Esterilización y contenedores|Sterilisation and containers|Stérilisation et conteneurs|125|60|5|160|PIECE|THEATRE|bandeja instrumental,contenedor,precinto
        T01|T01|Guantes|Gloves|Gants|190|330|6|12|BOX|PROTECT|guantes nitrilo,guantes,guantes estériles
        T02|T02,T03|Ropa, coberturas y protección quirúrgica|Surgical clothing, drapes and protection|Vêtements, champs et protection chirurgicale|180|220|3|46|PACK|PROTECT|paño quirúrgico,bata,calzas
        T04|T04|Incontinencia|Incontinence|Incontinence|180|190|7|24|PACK|CARE|pañal,absorbente,empapador
        U|U|Urología y ginecología|Urology and gynaecology|Urologie et gynécologie|95|55|4|210|PIECE|CARE|colector urinario,nefrostomía,cervex
        U01|U01|Sondas vesicales|Urinary catheters|Sondes vésicales|95|120|1.8|9|PIECE|CARE|sonda vesical,sonda hidrofílica,catéter
        V|V|Material sanitario vario|Miscellaneous supplies|Fournitures diverses|130|85|3.5|90|PIECE|LAB|termómetro,cuña posicionamiento,grúa arnés
        W|W|Diagnóstico in vitro|In vitro diagnostics|Diagnostic in vitro|110|55|14|390|BOX|LAB|reactivo,control,medio de cultivo
        Y06|Y06|Ortesis y soportes|Orthoses and supports|Orthèses et supports|120|55|8|120|PIECE|AIDS|rodillera,muñequera,faja
        Y09|Y|Ayudas para el cuidado personal|Personal care aids|Aides aux soins personnels|120|30|22|340|PIECE|AIDS|silla de ducha,asiento wc
        Y12|Y12|Sillas de ruedas y movilidad|Wheelchairs and mobility|Fauteuils roulants et mobilité|190|30|60|900|PIECE|AIDS|silla de ruedas,cojín antiescaras,andador
        Z|Z|Imagen, óptica y electromedicina|Imaging, optics and electromedicine|Imagerie, optique et électromédecine|140|18|60|2600|PIECE|THEATRE|pulsioxímetro,doppler fetal,laparoscopio
        """;

    private final List<Category> all;

    CategoryPlan() {
        all = PLAN.lines().map(CategoryPlan::parse).sorted(Comparator.comparing(c -> c.code)).toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).id = i + 1;
        }
    }

    List<Category> all() {
        return all;
    }

    Category of(String emdn) {
        Category best = null;
        int length = 0;
        for (Category category : all) {
            for (String prefix : category.prefixes) {
                if (emdn.startsWith(prefix) && prefix.length() > length) {
                    best = category;
                    length = prefix.length();
                }
            }
        }
        return best;
    }

    private static Category parse(String line) {
        String[] cells = line.split("\\|");
        Category category = new Category();
        category.code = cells[0];
        category.prefixes = Arrays.asList(cells[1].split(","));
        category.names = new String[] {cells[2], cells[3], cells[4]};
        category.quota = Integer.parseInt(cells[5]);
        category.weight = Integer.parseInt(cells[6]);
        category.low = Double.parseDouble(cells[7]);
        category.high = Double.parseDouble(cells[8]);
        category.unit = cells[9];
        category.theme = cells[10];
        category.words = Arrays.asList(cells[11].split(","));
        return category;
    }
}
