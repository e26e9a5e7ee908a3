namespace DockerLint.Compose.Applications;

/// <summary>The files that a project may ask for. Paths are made of the folder of the file that names them; remote ones are never asked for.</summary>
public abstract class ComposeFileSource
{
    /// <summary>Whether there is a file.</summary>
    public abstract bool Exists(string path);

    /// <summary>A Compose file; null if there is none or it cannot be read.</summary>
    public abstract ComposeSyntaxTree? ReadCompose(string path);

    /// <summary>Any other file; null if there is none or it cannot be read.</summary>
    public abstract string? ReadText(string path);
}
