namespace DockerLint.Cli.Tests;

/// <summary>A test that needs the device to which nothing can be written.</summary>
internal sealed class FullDeviceFactAttribute : FactAttribute
{
    public const string Path = "/dev/full";

    public FullDeviceFactAttribute() => Skip = File.Exists(Path) ? null : $"There is no {Path}";
}
