using System.Text;

namespace DockerLint.Workspaces.Tests;

/// <summary>A folder of the disk for one test, outside of any repository.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("dockerlint-").FullName;

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public TemporaryFolder Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public TemporaryFolder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name]) ?? Path);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    public string ReadLine(string name, int line) => File.ReadAllLines(this[name])[line];

    public TemporaryFolder MakeFolder(string name)
    {
        Directory.CreateDirectory(this[name]);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
