using System.Xml;

namespace Kennisbank.Outputs;

/// <summary>How the site writes XML: one element a line, to be read by people too.</summary>
internal static class XmlOutput
{
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n" };
}
