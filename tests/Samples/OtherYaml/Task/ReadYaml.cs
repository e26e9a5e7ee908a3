using System.IO;
using Microsoft.Build.Framework;
using YamlDotNet.RepresentationModel;

public sealed class ReadYaml : ITask
{
    public IBuildEngine BuildEngine { get; set; }

    public ITaskHost HostObject { get; set; }

    public string File { get; set; }

    public bool Execute()
    {
        var yaml = new YamlStream();
        using (var reader = new StreamReader(File))
        {
            yaml.Load(reader);
        }

        var version = typeof(YamlStream).Assembly.GetName().Version.Major;
        BuildEngine.LogMessageEvent(new BuildMessageEventArgs($"read {yaml.Documents.Count} document with YamlDotNet {version}", null, nameof(ReadYaml), MessageImportance.High));
        return true;
    }
}
