using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>Reads what ShellCheck prints in its format <c>json1</c>, in which a tab is one column.</summary>
internal static class ShellCheckOutput
{
    /// <summary>The findings by file, each with its place in the script's own text.</summary>
    /// <param name="output">What was printed.</param>
    /// <param name="scripts">The scripts by the path under which the program has read them.</param>
    /// <exception cref="ShellCheckException">The output is not in the format.</exception>
    public static ILookup<ShellCheckScript, ShellCheckFinding> Read(string output, IReadOnlyDictionary<string, ShellCheckScript> scripts)
    {
        try
        {
            var comments = (IEnumerable<object?>)Member(JsonText.Parse(output), "comments");
            return comments.SelectMany(comment => ReadComment(comment, scripts)).ToLookup(item => item.Script, item => item.Finding);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or KeyNotFoundException)
        {
            throw new ShellCheckException("what it printed is not in its format json1");
        }
    }

    private static IEnumerable<(ShellCheckScript Script, ShellCheckFinding Finding)> ReadComment(object? comment, IReadOnlyDictionary<string, ShellCheckScript> scripts)
    {
        var script = scripts[(string)Member(comment, "file")];
        var start = (Line: Number(comment, "line"), Column: Number(comment, "column"));
        var end = (Line: Number(comment, "endLine"), Column: Number(comment, "endColumn"));
        if (start.Line <= ShellCheckScript.LinesBefore)
        {
            // Of the lines that we put in front nothing can be said to the user.
            return [];
        }

        var from = Offset(script.Text, start.Line - ShellCheckScript.LinesBefore, start.Column);
        var to = Math.Max(from, Offset(script.Text, end.Line - ShellCheckScript.LinesBefore, end.Column));
        if (to == from && from < script.Text.Length && script.Text[from] is not ('\r' or '\n'))
        {
            to++;
        }

        var severity = (string)Member(comment, "level") switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        return [(script, new ShellCheckFinding($"SC{Number(comment, "code"):0000}", severity, TextSpan.FromBounds(from, to), (string)Member(comment, "message")))];
    }

    private static object Member(object? value, string name) =>
        ((IReadOnlyDictionary<string, object?>)(value ?? throw new KeyNotFoundException()))[name] ?? throw new KeyNotFoundException();

    private static int Number(object? value, string name) => (int)(double)Member(value, name);

    // Lines and columns count from 1, columns in characters of which some are two units here.
    private static int Offset(string text, int line, int column)
    {
        var position = 0;
        for (; line > 1; line--)
        {
            var next = text.IndexOf('\n', position);
            if (next < 0)
            {
                return text.Length;
            }

            position = next + 1;
        }

        for (; column > 1 && position < text.Length && text[position] is not ('\r' or '\n'); column--)
        {
            position += char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;
        }

        return position;
    }
}
