using DockerLint.Dockerfile.Semantics;
using DockerLint.Syntax;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces;

/// <summary>One file to lint.</summary>
/// <param name="Path">Its path, as it shall appear in reports; relative ones are taken from <see cref="LintRequest.WorkingDirectory"/>.</param>
/// <param name="Language">Its language; null to tell it from the name.</param>
/// <param name="Text">Its text when it does not come from the disk (standard input, an editor's buffer).</param>
public sealed record LintInput(string Path, SourceLanguage? Language = null, string? Text = null)
{
    /// <summary>
    /// Full path of the folder that was searched when it was found; the lint root of a file that lies outside of the request's
    /// own. Null for a file that was named.
    /// </summary>
    public string? SearchRoot { get; init; }

    /// <summary>
    /// What is handed in to builds of this file alone; goes behind <see cref="LintRequest.BuildInputs"/>, and before what Compose files
    /// say.
    /// </summary>
    public BuildInputs BuildInputs { get; init; } = BuildInputs.None;

    /// <summary>A file whose content comes from a stream, decoded as a file of the disk would be.</summary>
    /// <param name="path">Its path, as it shall appear in reports.</param>
    /// <param name="stream">What it holds, read to the end.</param>
    /// <param name="language">Its language; null to tell it from the name.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 8 MB.</exception>
    public static LintInput FromStream(string path, Stream stream, SourceLanguage? language = null)
    {
        var content = FileStore.ReadToEnd(stream);
        return new LintInput(path, language, content.Text?.ToString() ?? throw new IOException(content.Problem));
    }
}
