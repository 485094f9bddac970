using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Kennisbank.Theming.Assets;

namespace Kennisbank.Theming.Sharing;

/// <summary>The Node.js program that npm built from <c>drawing/</c>, which draws share pictures and covers.</summary>
/// <param name="version">Part of the name of a picture, because another version may draw it differently.</param>
internal sealed class DrawingProgram(byte[] source, string version)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Version => version;

    public static DrawingProgram Read()
    {
        using var stream = EmbeddedAssets.Open("program/deelplaatjes.mjs");
        var source = new byte[stream.Length];
        stream.ReadExactly(source);
        return new DrawingProgram(source, Convert.ToHexStringLower(SHA256.HashData(source)));
    }

    /// <param name="cards">Each as JSON on one line, with the file that it is written to.</param>
    /// <exception cref="DrawingException">Node.js is missing or stopped with an error.</exception>
    public void Draw(IReadOnlyList<string> cards)
    {
        if (cards.Count == 0)
        {
            return;
        }

        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".mjs");
        File.WriteAllBytes(file, source);
        try
        {
            // One process per core; they share only the folder.
            Parallel.ForEach(cards.Chunk((cards.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount), part => Run(file, part));
        }
        catch (AggregateException failures)
        {
            throw new DrawingException(failures.InnerExceptions[0].Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Run(string file, string[] cards)
    {
        using var node = Start(file);
        var complaints = node.StandardError.ReadToEndAsync();
        var isAllSent = Send(cards, node.StandardInput);
        node.WaitForExit();
        if (node.ExitCode != 0 || !isAllSent)
        {
            throw new DrawingException($"Het tekenen van de plaatjes is mislukt: {complaints.Result.Trim()}");
        }
    }

    /// <returns>False when the program stopped before it had read everything; its own message explains why.</returns>
    private static bool Send(string[] cards, StreamWriter input)
    {
        try
        {
            foreach (var card in cards)
            {
                input.WriteLine(card);
            }

            input.Close();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static Process Start(string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [file])
            {
                RedirectStandardInput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
            })!;
        }
        catch (Win32Exception)
        {
            throw new DrawingException(
                "Voor deelplaatjes en de omslagen van e-books is Node.js 20 of nieuwer nodig. Installeer het, of bouw zonder --share-pictures en --epub.");
        }
    }
}

/// <summary>Pictures could not be drawn; the message explains why, in Dutch.</summary>
public sealed class DrawingException(string message) : Exception(message);
