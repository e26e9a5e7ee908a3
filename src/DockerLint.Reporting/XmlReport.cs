using System.Xml;

namespace DockerLint.Reporting;

/// <summary>What the XML formats have in common.</summary>
internal static class XmlReport
{
    /// <summary>Writes an XML document in UTF-8 with one element a line.</summary>
    public static void Write(TextWriter writer, Action<XmlWriter> write)
    {
        // Said by hand: the class would name the encoding of the writer, which of a string is UTF-16.
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = "  ", NewLineChars = "\n", CloseOutput = false }))
        {
            write(xml);
        }

        writer.Write('\n');
    }

    /// <summary>Writes an attribute; characters that XML cannot hold are replaced.</summary>
    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, PrintableText.Of(value));

    /// <summary>Writes an attribute that is a number.</summary>
    public static void Attribute(this XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
