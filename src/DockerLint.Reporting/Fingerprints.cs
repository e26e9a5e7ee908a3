using System.Security.Cryptography;
using System.Text;
using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>
/// Names of findings that stay the same when lines move: made of the rule, the path and the text of the line, blanks at its ends left
/// out, and counted where these are equal.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The name of the next finding of a report; 32 hexadecimal digits.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="diagnostic">The finding.</param>
    public string Next(ReportFile file, Diagnostic diagnostic)
    {
        // Of a secret not even a digest is given away.
        var line = diagnostic.Location.LineSpan.Start.Line;
        var text = diagnostic.Descriptor.SpanIsSecret || file.Text is null || line >= file.Text.LineCount ? string.Empty : file.Text.ToString(file.Text.GetLine(line).Span).Trim();
        var key = diagnostic.Id + "\n" + ReportPaths.ToSlashes(file.Path) + "\n" + text;
        seen[key] = seen.TryGetValue(key, out var count) ? count + 1 : 1;

        using var algorithm = SHA256.Create();
        var digest = algorithm.ComputeHash(Encoding.UTF8.GetBytes(PrintableText.Of(key) + "\n" + count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return string.Concat(digest.Take(16).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
