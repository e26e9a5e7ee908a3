using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;

namespace DockerLint.Analysis;

/// <summary>
/// The files that a Compose file names, as far as rules may ask about them; a host answers from the disk. Paths are relative to the
/// folder of the Compose file, which Compose takes as the directory of the project.
/// </summary>
public abstract class ComposeProject
{
    /// <summary>The Dockerfile that a build names; null when there is none, it stands in the Compose file, or its path is not known.</summary>
    public abstract DockerfileSyntaxTree? FindDockerfile(ServiceBuild build);

    /// <summary>The context of a build; null when it is remote, not known, or not there.</summary>
    public abstract BuildContext? FindContext(ServiceBuild build);

    /// <summary>The file or folder at a path; null when nothing is there. Absolute paths and those that begin with <c>~</c> are not looked at.</summary>
    public abstract BuildContextEntry? Find(string path);

    /// <summary>The text of a file; null when it is not there, cannot be read, or the host does not say. The same paths as for <see cref="Find"/>.</summary>
    public virtual SourceText? ReadText(string path) => null;
}
