using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Kennisbank.Outputs.Books;

/// <summary>Turns the HTML of pages into the XML that a book consists of, without what only works on the site.</summary>
internal static class Xhtml
{
    public static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The vocabulary of kinds of sections (EPUB 3).</summary>
    public static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";

    private static readonly HashSet<string> Void = ["br", "hr", "img", "col", "wbr"];

    /// <summary>What needs a script, is for the screen only, or is empty without a script.</summary>
    private const string ForTheSite = "script, style, link, button, template, [hidden], .kb-off-paper, .kb-take";

    /// <param name="html">Elements for in a body.</param>
    public static IEnumerable<XElement> Parse(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var body = document.Body!;
        foreach (var element in body.QuerySelectorAll(ForTheSite).Concat(body.QuerySelectorAll("svg").Where(IsIcon)).ToList())
        {
            element.Remove();
        }

        return [.. body.Children.Select(Convert)];
    }

    /// <summary>Icons are in a file of the site, and decorate.</summary>
    private static bool IsIcon(IElement drawing) => drawing.GetAttribute("aria-hidden") == "true";

    private static XElement Convert(IElement element)
    {
        var xml = new XElement((element.NamespaceUri == Svg.NamespaceName ? Svg : Html) + element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            // Loading lazily is of HTML only; data is for scripts.
            if (attribute.NamespaceUri is null && attribute.Name is not ("loading" or "xmlns") && !attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            {
                xml.SetAttributeValue(attribute.Name, attribute.Value);
            }
        }

        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IElement inner:
                    xml.Add(Convert(inner));
                    break;
                case IText text:
                    xml.Add(new XText(text.Data));
                    break;
            }
        }

        // Programs that read it as HTML know no empty elements but these.
        if (xml.IsEmpty && !Void.Contains(xml.Name.LocalName) && xml.Name.Namespace == Html)
        {
            xml.Value = "";
        }

        return xml;
    }
}
