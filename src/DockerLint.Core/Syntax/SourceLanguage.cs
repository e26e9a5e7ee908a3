namespace DockerLint.Syntax;

/// <summary>The languages of the trees.</summary>
public enum SourceLanguage
{
    /// <summary>A Dockerfile or Containerfile.</summary>
    Dockerfile,

    /// <summary>A Compose file.</summary>
    Compose,

    /// <summary>Shell text inside one of the others.</summary>
    Shell,
}
