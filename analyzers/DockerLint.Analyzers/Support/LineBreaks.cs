namespace DockerLint.Analyzers.Support;

/// <summary>Line breaks for fixes.</summary>
internal static class LineBreaks
{
    /// <summary>The line break that a file uses, by its first one.</summary>
    public static string LineBreak(this SyntaxTree tree)
    {
        var text = tree.Text.ToString();
        var newline = text.IndexOf('\n');
        return newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
    }
}
