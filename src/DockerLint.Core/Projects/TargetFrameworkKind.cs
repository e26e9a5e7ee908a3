namespace DockerLint.Projects;

/// <summary>A family of target frameworks.</summary>
public enum TargetFrameworkKind
{
    /// <summary>.NET 5 and later, and .NET Core before it.</summary>
    Net,

    /// <summary>.NET Standard: libraries only.</summary>
    Standard,

    /// <summary>.NET Framework: Windows only.</summary>
    Framework,
}
