namespace DockerLint.Analysis;

/// <summary>The version of this library.</summary>
public static class CoreVersion
{
    /// <summary>
    /// The version of the package, such as <c>1.2.0</c>. A constant, so that whoever is compiled with it keeps the version that he was
    /// compiled with: the version of the assembly stays the same through 1.x.
    /// </summary>
    public const string Text = "1.0.0-preview.1";
}
