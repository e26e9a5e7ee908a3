using DockerLint.Text;

namespace DockerLint.Workspaces.Baselines;

/// <summary>Digests of the lines in which the findings of one file begin.</summary>
internal sealed class BaselineLines
{
    private readonly SourceText text;
    private readonly HashSet<int> secret = [];
    private readonly Dictionary<int, string> digests = [];

    public BaselineLines(SourceText text, IReadOnlyList<Finding> findings)
    {
        this.text = text;
        foreach (var finding in findings)
        {
            if (finding.Diagnostic.Descriptor.SpanIsSecret)
            {
                var span = finding.Diagnostic.Location.LineSpan;
                for (var line = span.Start.Line; line <= span.End.Line; line++)
                {
                    secret.Add(line);
                }
            }
        }
    }

    /// <summary>The digest of a finding's first line; empty when that line holds a secret, of which not even a digest is given away.</summary>
    public string DigestOf(Finding finding)
    {
        var line = finding.Diagnostic.Location.LineSpan.Start.Line;
        if (secret.Contains(line) || line >= text.LineCount)
        {
            return string.Empty;
        }

        if (!digests.TryGetValue(line, out var digest))
        {
            digests.Add(line, digest = Baseline.DigestOf(text.ToString(text.GetLine(line).Span)));
        }

        return digest;
    }
}
