using DockerLint.Benchmarks;

// Start-up happens once in a process, so each figure is of one cold call: run it several times in Release.
switch (args.FirstOrDefault())
{
    case "startup":
        StartupBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks/DockerLint.Benchmarks startup");
        return 2;
}
