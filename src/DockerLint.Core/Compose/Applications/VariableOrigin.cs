namespace DockerLint.Compose.Applications;

/// <summary>A place in a file of variables or labels, which <c>env_file</c> or <c>label_file</c> names.</summary>
public sealed class VariableOrigin
{
    internal VariableOrigin(string path, SourceText text, TextSpan span)
    {
        Path = path;
        Text = text;
        Span = span;
    }

    /// <summary>The path of the file, made of the folder of the Compose file that names it.</summary>
    public string Path { get; }

    /// <summary>What the file holds.</summary>
    public SourceText Text { get; }

    /// <summary>The place of the value; that of the name for one that the environment gives.</summary>
    public TextSpan Span { get; }
}
