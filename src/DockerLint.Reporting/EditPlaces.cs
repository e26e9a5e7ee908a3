using DockerLint.CodeFixes;
using DockerLint.Text;

namespace DockerLint.Reporting;

/// <summary>Where the edits of fixes are, by lines: an edit may lie in another file of the run, whose offsets become lines by that file's text.</summary>
/// <param name="report">The report.</param>
internal sealed class EditPlaces(Report report)
{
    private readonly Lazy<Dictionary<string, SourceText>> texts = new(() => TextsByPath(report));

    /// <summary>The places of the edits of a fix, in their order; null when one lies in a file whose text is not at hand: nobody could apply it.</summary>
    /// <param name="file">The file of the finding.</param>
    /// <param name="fix">The fix.</param>
    public IReadOnlyList<LinePositionSpan>? Of(ReportFile file, CodeFix fix)
    {
        var places = new List<LinePositionSpan>();
        foreach (var edit in fix.Edits)
        {
            if (edit.Create)
            {
                places.Add(default);
                continue;
            }

            var text = edit.Path is null || edit.Path == file.Path ? file.Text : texts.Value.TryGetValue(edit.Path, out var other) ? other : null;
            if (text is null || edit.Change.Span.End > text.Length)
            {
                return null;
            }

            places.Add(text.GetLineSpan(edit.Change.Span));
        }

        return places;
    }

    private static Dictionary<string, SourceText> TextsByPath(Report report)
    {
        var result = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in report.Files)
        {
            if (file.Text is not null)
            {
                result[file.Path] = file.Text;
            }
        }

        return result;
    }
}
