using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tests.Fakes;

/// <summary>A build engine that tells which properties the build was given, as all do since MSBuild 16.</summary>
internal sealed class TellingEngine(params string[] given) : RecordingEngine, IBuildEngine6
{
    public IReadOnlyDictionary<string, string> GetGlobalProperties() => given.ToDictionary(name => name, _ => "given");

    public void LogTelemetry(string eventName, IDictionary<string, string> properties) => throw new NotSupportedException();
}
