export function checkApi(): Promise<string[]>;
export function writeApi(folder: string): Promise<string[]>;
