namespace DockerLint.Projects;

/// <summary>What an image of .NET is for.</summary>
public enum DotNetImageKind
{
    /// <summary><c>dotnet/sdk</c>: builds; holds the ASP.NET Core runtime too.</summary>
    Sdk,

    /// <summary><c>dotnet/aspnet</c>: runs web applications and all others.</summary>
    AspNet,

    /// <summary><c>dotnet/runtime</c>: runs applications without ASP.NET Core.</summary>
    Runtime,

    /// <summary><c>dotnet/runtime-deps</c>: has no runtime; for self-contained and native applications.</summary>
    RuntimeDeps,

    /// <summary><c>dotnet/monitor</c> and other programs.</summary>
    Other,
}
