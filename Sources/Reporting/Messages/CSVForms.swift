extension DutchForms {
    /// CSV files, however they are spelled.
    static let csv: KeyValuePairs = [
        "a quote that does not close": "een aanhalingsteken dat niet wordt gesloten",
        "a second '\"'": "een tweede '\"'",
        "a number with a decimal comma, as 0,25: the first line has semicolons":
            "een getal met een decimale komma, zoals 0,25: de eerste regel heeft puntkomma's",
        "a number as 2190 or 0,25, without a sign of thousands":
            "een getal zoals 2190 of 0,25, zonder teken voor duizendtallen",
        "bytes that are no text": "bytes die geen tekst zijn",
        "a text file: in Excel, save as 'CSV UTF-8 (door lijstscheidingsteken gescheiden)'":
            "een tekstbestand: kies in Excel opslaan als 'CSV UTF-8 (door lijstscheidingsteken gescheiden)'",
        "an Excel workbook or zip file": "een Excelwerkmap of zipbestand",
        "an Excel workbook of before 2007": "een Excelwerkmap van vóór 2007",
        "UTF-32": "UTF-32",
        "HTML or XML": "HTML of XML",
        "JSON": "JSON",
        "sep=; or sep=, or sep=\\t, or no such line": "sep=; of sep=, of sep=\\t, of geen regel met sep=",
        "columns with | between them": "kolommen met | ertussen",
        "; or , or a tab between them, or a line sep=| above them":
            "; of , of een tab ertussen, of een regel sep=| erboven",
        ", as in %1 cells: %2 %3%4": ", zoals in %1 cellen: %2 %3%4",
        "'%1', with a point%2": "'%1', met een punt%2",
        ": decimals have a comma where semicolons separate columns":
            ": decimalen hebben een komma waar puntkomma's de kolommen scheiden",
        "%1 columns": "%1 kolommen",
        "at most %1, as in a sheet": "hoogstens %1, zoals in een werkblad",
        "%1 fields": "%1 velden",
        "a column twice": "een kolom twee keer",
    ]
}
