namespace DockerLint.MSBuild.Tests.Fakes;

/// <summary>A folder that is gone after the test. The marker of a repository in it keeps every search for a root inside.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Directory.CreateDirectory(Path);
        Directory.CreateDirectory(At(".git"));
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "dockerlint-" + Guid.NewGuid().ToString("N"));

    public string At(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Writes a file long enough ago that nobody can take it for one written during a run.</summary>
    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(-1));
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
