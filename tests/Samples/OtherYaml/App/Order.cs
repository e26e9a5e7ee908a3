namespace Shop.Api;

public sealed record Order(string Article, int Count);
