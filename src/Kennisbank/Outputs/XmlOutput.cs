using System.Xml;

namespace Kennisbank.Outputs;

/// <summary>XML formatting of the site: one element per line, readable for people too.</summary>
internal static class XmlOutput
{
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n" };
}
