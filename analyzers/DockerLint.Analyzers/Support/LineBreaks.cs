namespace DockerLint.Analyzers.Support;

/// <summary>Line breaks of a file.</summary>
internal static class LineBreaks
{
    /// <summary>The first line break that is not like most of the file, CR LF among LF or the other way round; null when all are alike.</summary>
    public static TextSpan? FindOdd(string text)
    {
        if (text.IndexOf("\r\n", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var (windows, linux, firstWindows, firstLinux) = (0, 0, -1, -1);
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            if (i > 0 && text[i - 1] == '\r')
            {
                windows++;
                firstWindows = firstWindows < 0 ? i - 1 : firstWindows;
            }
            else
            {
                linux++;
                firstLinux = firstLinux < 0 ? i : firstLinux;
            }
        }

        return windows == 0 || linux == 0 ? null : windows <= linux ? new TextSpan(firstWindows, 2) : new TextSpan(firstLinux, 1);
    }

    /// <summary>Edits after which all lines end as on Linux.</summary>
    public static TextChange[] ToLinux(string text)
    {
        var changes = new List<TextChange>();
        for (var i = text.IndexOf("\r\n", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
        {
            changes.Add(new TextChange(new TextSpan(i, 1), string.Empty));
        }

        return [.. changes];
    }

    /// <summary>The line break that a file uses, by its first one.</summary>
    public static string LineBreak(this SyntaxTree tree)
    {
        var text = tree.Text.ToString();
        var newline = text.IndexOf('\n');
        return newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
    }
}
