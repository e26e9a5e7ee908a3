using System.Diagnostics;

namespace DockerLint.Cli.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_exit_code_of_the_process_is_that_of_the_run()
    {
        folder.Write("Dockerfile", "FROM scratch\n");

        Run("lint", "Dockerfile", "--mode", "none").Should().Be((0, "1 file: no findings"));
        Run("lint", "nope", "--format", "json").ExitCode.Should().Be(3);
        Run("lint", "--nope").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_output_is_UTF_8_without_a_mark()
    {
        folder.Write("ä/Dockerfile", "FROM scratch\n");

        using var process = Start("--format", "json");
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();

        var output = bytes.ToArray();
        output[0].Should().Be((byte)'{');
        System.Text.Encoding.UTF8.GetString(output).Should().Contain("\"ä/Dockerfile\"");
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_crash()
    {
        for (var i = 0; i < 400; i++)
        {
            folder.Write($"{i}/{new string('x', 200)}.Dockerfile", "FROM scratch\n");
        }

        using var process = Start("--format", "json");
        process.StandardOutput.BaseStream.ReadByte();
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        error.Should().BeEmpty();
        process.ExitCode.Should().BeInRange(0, 3);
    }

    [FullDeviceFact]
    public void Output_that_cannot_be_written_is_told()
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "dotnet \"$0\" rules > " + FullDeviceFactAttribute.Path, typeof(Application).Assembly.Location]) { RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        error.Should().StartWith("dockerlint: ");
        process.ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_part_of_the_tool_that_is_missing_is_told()
    {
        var tool = Path.GetDirectoryName(typeof(Application).Assembly.Location) ?? throw new InvalidOperationException("The tool has no folder.");
        var damaged = Directory.CreateDirectory(Path.Combine(folder.Path, "tool")).FullName;
        foreach (var file in Directory.EnumerateFiles(tool, "*").Where(file => Path.GetFileName(file) is var name && name != "Sprache.dll" && (name.StartsWith("dockerlint", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".dll", StringComparison.Ordinal))))
        {
            File.Copy(file, Path.Combine(damaged, Path.GetFileName(file)));
        }

        folder.Write("Dockerfile", "FROM a:1\n");
        folder.Write(".editorconfig", "root = true\n[*]\ndockerlint.AC0001.select = image where tag = \"1\"\n");
        using var process = Start(Path.Combine(damaged, "dockerlint.dll"), ["lint", "Dockerfile"]);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        error.Should().StartWith("dockerlint: ").And.Contain("Sprache");
        process.ExitCode.Should().Be(2);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        using var process = Start("-", "--mode", "none");
        process.StandardInput.Write("FROM scratch\n");
        process.StandardInput.Close();

        process.StandardOutput.ReadToEnd().Trim().Should().Be("1 file: no findings");
        process.WaitForExit();
    }

    private (int ExitCode, string Output) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Trim());
    }

    private Process Start(params string[] arguments) => Start(typeof(Application).Assembly.Location, arguments);

    private Process Start(string tool, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
    }
}
